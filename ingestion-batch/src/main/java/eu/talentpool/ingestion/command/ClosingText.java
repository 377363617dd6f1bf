package eu.talentpool.ingestion.command;

import eu.talentpool.receipt.Closing;
import java.util.Locale;

/// What a full load closed, as a person reads it.
final class ClosingText {

    private ClosingText() {}

    static String of(Closing closing) {
        return switch (closing.state()) {
            case CLOSED ->
                say(
                        "full load: of %,d open vacancies of the feed %,d were not in it; closed %,d, missing for"
                                + " longer than the grace period",
                        closing.open(), closing.unseen(), closing.due());
            case STOPPED ->
                say(
                        "full load: %,d of %,d open vacancies of the feed are to be closed, because its full loads did"
                            + " not hold them. Is the load complete? NOTHING WAS CLOSED. If it is right to close them,"
                            + " run the command again with --confirm-closing %d",
                        closing.due(), closing.open(), closing.due());
            case UNREADABLE ->
                say(
                        "full load: %,d documents gave no record and name no id; each may hold any of the %,d open"
                            + " vacancies of the feed, so NOTHING WAS CLOSED. Repair them or take them out, and load"
                            + " again",
                        closing.unreadable(), closing.open());
        };
    }

    private static String say(String words, Object... numbers) {
        return String.format(Locale.ROOT, words, numbers);
    }
}
