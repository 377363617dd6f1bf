package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Language levels in the XML formats: one level for all, or one for each of the dimensions of the CEFR.
final class CefrScores {

    /// EURES code list CL11.
    private static final Set<String> DIMENSIONS = Set.of(
            "cef-understanding-listening",
            "cef-understanding-reading",
            "cef-speaking-interaction",
            "cef-speaking-production",
            "cef-writing-interaction",
            "cef-writing-production");

    /// Those by which the level of a foreign language is told.
    static final List<String> DIMENSIONS_WRITTEN = List.of(
            "CEF-Understanding-Listening",
            "CEF-Understanding-Reading",
            "CEF-Speaking-Interaction",
            "CEF-Speaking-Production",
            "CEF-Writing-Production");

    private CefrScores() {}

    /// Level of a `ScoreText`; null, with a finding, if it is none.
    static @Nullable Cefr level(XmlElement score, Findings findings) {
        return level(score.text(), score.path(), findings);
    }

    static @Nullable Cefr level(String score, String path, Findings findings) {
        try {
            return Cefr.valueOf(score.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            if (!score.isEmpty()) findings.dropped("BR-COM-47", path, "Not a level of the CEFR. Write A1 to C2.");
            return null;
        }
    }

    /// Lowest of the known dimensions; a dimension without a score is unknown. Null if none is known.
    static @Nullable Cefr lowest(List<XmlElement> dimensions, Findings findings) {
        return dimensions.stream()
                .filter(d -> isKnown(d, findings))
                .flatMap(d -> d.list("Score", "ScoreText").stream())
                .map(score -> level(score, findings))
                .filter(Objects::nonNull)
                .min(Cefr::compareTo)
                .orElse(null);
    }

    private static boolean isKnown(XmlElement dimension, Findings findings) {
        var type = dimension.textAt("CompetencyDimensionTypeCode");
        if (type != null && DIMENSIONS.contains(type.toLowerCase(Locale.ROOT))) return true;
        findings.dropped("BR-COM-37", dimension.path(), "Not a dimension of the CEFR; its score is not used.");
        return false;
    }
}
