package eu.talentpool.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// EQF levels of degrees whose name leaves no doubt: bachelor, master and doctorate are the cycles of higher education
/// that Annex II of the Council Recommendation of 22 May 2017 (2017/C 189/03) finds compatible with EQF 6, 7 and 8.
final class DegreeWords {

    private record Degree(int eqf, Pattern words) {}

    /// Abbreviations of two letters count only alone.
    private static final List<Degree> DEGREES = List.of(
            degree(6, "bachelor('?s)?|b\\.?\\s?(sc|tech|eng|com)|bca|^b\\.?\\s?[aes]\\.?$"),
            degree(
                    7,
                    "(?<!scrum )master('?s)?(?! craftsman|"
                            + " class)|m\\.?\\s?(sc|tech|eng|com)|mca|mba|^m\\.?\\s?[aes]\\.?$"),
            degree(8, "ph\\.?\\s?d|doctora(te|l|t|do)|doctor of philosophy|doktorat"));

    private DegreeWords() {}

    private static Degree degree(int eqf, String words) {
        return new Degree(eqf, Pattern.compile("(?<!\\p{L})(" + words + ")(?!\\p{L})"));
    }

    /// Null if the name is of no degree or of degrees of two levels.
    static @Nullable Integer eqf(String degree) {
        var name = degree.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        var levels = DEGREES.stream()
                .filter(d -> d.words.matcher(name).find())
                .map(Degree::eqf)
                .toList();
        return levels.size() == 1 ? levels.getFirst() : null;
    }
}
