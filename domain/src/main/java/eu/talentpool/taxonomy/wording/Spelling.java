package eu.talentpool.taxonomy.wording;

import java.util.Arrays;

/// Whether two texts differ by a slip of the keyboard alone.
public final class Spelling {

    private static final int LEAST_LETTERS = 4;

    private Spelling() {}

    /// How alike two texts are, 0 to 1: 0 if they cannot be the same text misspelt. Words must agree in number and
    /// order and in their initials; a word may have one letter wrong, missing, added or swapped for every four it
    /// has. Words and codes of up to three letters must be the same: there one letter is a difference in meaning
    /// (`class B`, `class CE`).
    ///
    /// @param text  [Wording#folded]
    /// @param other [Wording#folded]
    public static double likeness(String text, String other) {
        var words = text.split(" ");
        var others = other.split(" ");
        if (words.length != others.length) return 0;
        var slips = 0;
        for (int i = 0; i < words.length; i++) {
            var inWord = slips(words[i], others[i]);
            if (inWord * LEAST_LETTERS > Math.min(words[i].length(), others[i].length())) return 0;
            slips += inWord;
        }
        return 1 - (double) slips / Math.max(text.length(), other.length());
    }

    private static int slips(String word, String other) {
        if (word.equals(other)) return 0;
        if (word.isEmpty() || other.isEmpty() || word.charAt(0) != other.charAt(0))
            return Integer.MAX_VALUE / LEAST_LETTERS;
        return distance(word, other);
    }

    /// Damerau's distance, restricted: neighbours may be swapped once.
    private static int distance(String word, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= word.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) row[j] = cheapest(word, other, i, j, before, last, row);
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int cheapest(String word, String other, int i, int j, int[] before, int[] last, int[] row) {
        var a = word.charAt(i - 1);
        var b = other.charAt(j - 1);
        var cost = Math.min(last[j - 1] + (a == b ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        var swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == word.charAt(i - 2);
        return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
    }
}
