package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/// Where a page of the log begins: after one of its rankings.
final class LogToken {

    private LogToken() {}

    static String of(Ranking last) {
        var text = last.at() + "|" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// @throws IllegalArgumentException if the text is not one that a reply gave
    static Position parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|");
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The page token is not one that a reply gave. Use the value of 'nextPage' as it is, or leave it"
                            + " out for the first page.",
                    e);
        }
    }
}
