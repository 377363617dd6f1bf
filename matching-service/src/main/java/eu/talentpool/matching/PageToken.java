package eu.talentpool.matching;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/// Where a page of a kept ranking begins.
record PageToken(UUID ranking, int offset) {

    /// @throws IllegalArgumentException if the text is not one that a reply gave
    static PageToken parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":");
            return new PageToken(UUID.fromString(parts[0]), Integer.parseUnsignedInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The page token is not one that a reply gave. Use the value of 'nextPage' as it is, or leave it"
                            + " out for the first page.",
                    e);
        }
    }

    @Override
    public String toString() {
        var text = ranking + ":" + offset;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
