package eu.talentpool.matching;

import java.util.List;

/// Asked for something that is hidden, with the reasons.
final class NotShown extends RuntimeException {

    private final transient List<Replies.ReasonView> reasons;

    NotShown(String message, List<Replies.ReasonView> reasons) {
        super(message);
        this.reasons = reasons;
    }

    static NotShown switchedOff() {
        return new NotShown(
                "Automatic ranking is switched off, so nothing is ranked for a text. Candidates and vacancies of the"
                        + " pool are listed in order of date.",
                List.of());
    }

    List<Replies.ReasonView> reasons() {
        return reasons;
    }
}
