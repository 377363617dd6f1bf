package eu.talentpool.screening;

import eu.talentpool.vacancy.VacancyContent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The text of a vacancy that screening reads, and its SHA-256. Two vacancies that differ only elsewhere (dates, pay)
/// have the same fingerprint: no signal could tell them apart.
record Fingerprint(String text, String value) {

    static Fingerprint of(VacancyContent content) {
        var text = String.join("\n\n", content.title(), content.description(), orEmpty(content.howToApply()));
        return new Fingerprint(text, sha256(content.language() + "\n" + text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
