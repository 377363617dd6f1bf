package eu.talentpool.taxonomy.spotting;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A label to be found in texts.
///
/// @param label     as the taxonomy writes it
/// @param preferred it is the preferred label of its skill
record Entry(int skill, String label, boolean preferred, Kind kind) {

    /// The surer, the later.
    enum Kind {
        /// Names no skill.
        NONE(0, 0),

        /// A name that is an everyday word as well (Go, Spring), is too short to be sure, or a word of many skills.
        AMBIGUOUS(0.8, 0.75),

        /// A single word of the language (welding).
        WORD(0.8, 0.75),

        /// A name of nothing else (Kubernetes, C#).
        NAME(0.95, 0.9),

        /// Several words.
        PHRASE(0.95, 0.9);

        private final double preferred;
        private final double other;

        Kind(double preferred, double other) {
            this.preferred = preferred;
            this.other = other;
        }
    }

    private static final Set<String> AMBIGUOUS_NAMES = WordFiles.lines("ambiguous-names.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toSet());

    private static final Pattern SIGN = Pattern.compile("[#+.\\d]");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\S\\p{Lu}");

    /// A word that more skills have in their labels belongs to none of them alone.
    private static final int MOST_SKILLS = 3;

    /// The same for names such as ICT.
    private static final int MOST_SKILLS_OF_NAME = 20;

    private static final int SHORTEST_NAME = 3;

    static Entry phrase(int skill, String label, boolean preferred) {
        return new Entry(skill, label, preferred, Kind.PHRASE);
    }

    /// @param form [Token#form] of the label
    static Entry word(int skill, String label, boolean preferred, String form, Usage usage) {
        return new Entry(skill, label, preferred, kind(label, preferred, form, usage));
    }

    /// Whether the words are written as the label is: a name in capitals (SQL) needs them, and an everyday word too.
    boolean isWrittenAs(String words) {
        if (words.equals(label)) return true;
        if (kind == Kind.AMBIGUOUS) return !CAPITAL.matcher(label).find();
        return label.length() > SHORTEST_NAME + 1
                || !CAPITAL_INSIDE.matcher(label).find();
    }

    double confidence() {
        return preferred ? kind.preferred : kind.other;
    }

    private static Kind kind(String label, boolean preferred, String form, Usage usage) {
        if (AMBIGUOUS_NAMES.contains(form)) return Kind.AMBIGUOUS;
        if (SIGN.matcher(form).find()) return Kind.NAME;
        if (form.codePointCount(0, form.length()) < SHORTEST_NAME) return Kind.AMBIGUOUS;
        if (usage.isName(label)) return nameKind(label, preferred, form, usage);
        if (usage.skillsWith(form) <= MOST_SKILLS) return Kind.WORD;
        return preferred ? Kind.AMBIGUOUS : Kind.NONE;
    }

    private static Kind nameKind(String label, boolean preferred, String form, Usage usage) {
        if (!preferred && usage.skillsWith(form) > MOST_SKILLS_OF_NAME) return Kind.NONE;
        var isEveryday = !CAPITAL_INSIDE.matcher(label).find() && usage.skillsWithLowerCase(form) > MOST_SKILLS;
        return isEveryday ? Kind.AMBIGUOUS : Kind.NAME;
    }
}
