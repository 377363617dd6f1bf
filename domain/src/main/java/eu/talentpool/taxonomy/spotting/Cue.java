package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a word may say about a skill near to it, in any language; the sections of `spotting-words.txt`.
enum Cue {
    NEGATION,
    ONLY,
    NEED,
    BUT,
    SMALL,
    AND,
    CUE,
    BASIC,
    GOOD,
    ADVANCED,
    EXPERT,
    VERY,
    YEARS;

    private static final Map<String, Set<Cue>> WORDS = read();

    /// @param form [Token#form]
    static Set<Cue> of(String form) {
        var cues = EnumSet.noneOf(Cue.class);
        cues.addAll(WORDS.getOrDefault(form, Set.of()));
        for (int length = 3; length <= form.length(); length++)
            cues.addAll(WORDS.getOrDefault(form.substring(0, length) + "*", Set.of()));
        return cues;
    }

    /// Articles, prepositions: they may stand between the words of a label.
    static boolean isSmall(String form) {
        return WORDS.getOrDefault(form, Set.of()).contains(SMALL);
    }

    private static Map<String, Set<Cue>> read() {
        Map<String, Set<Cue>> words = new HashMap<>();
        var section = SMALL;
        for (var line : WordFiles.lines("spotting-words.txt")) {
            if (line.startsWith("["))
                section = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            else
                for (var word : line.split(" "))
                    words.computeIfAbsent(Wording.folded(word), key -> EnumSet.noneOf(Cue.class))
                            .add(section);
        }
        return words;
    }
}
