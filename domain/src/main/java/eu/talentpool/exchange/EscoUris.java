package eu.talentpool.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// ESCO URIs as documents write them, made into the canonical form, which begins with `http:`.
final class EscoUris {

    private static final Pattern CONCEPT =
            Pattern.compile("https?://data\\.europa\\.eu/esco/(occupation|skill)/([0-9A-Za-z-]{1,64})/?");

    private EscoUris() {}

    /// Null if it is no URI of an ESCO occupation.
    static @Nullable String occupation(@Nullable String text) {
        return concept(text, "occupation");
    }

    /// Null if it is no URI of an ESCO skill.
    static @Nullable String skill(@Nullable String text) {
        return concept(text, "skill");
    }

    private static @Nullable String concept(@Nullable String text, String kind) {
        if (text == null) return null;
        var uri = CONCEPT.matcher(text.strip());
        if (!uri.matches() || !uri.group(1).equals(kind)) return null;
        return "http://data.europa.eu/esco/" + kind + "/" + uri.group(2);
    }
}
