package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.wording.Pairs;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What texts are made of.
final class Features {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private Features() {}

    /// Words without diacritics.
    static List<String> words(String text) {
        return Arrays.stream(Wording.folded(Pairs.first(text)).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Runs of 4 and of 5 characters of each word with a space on both sides. They hold together what is inflected or
    /// part of a compound.
    static List<String> runs(String text) {
        return words(text).stream().flatMap(word -> runsOf(" " + word + " ")).toList();
    }

    private static Stream<String> runsOf(String word) {
        if (word.length() < SHORTEST) return Stream.of(word);
        var runs = new ArrayList<String>();
        for (int length = SHORTEST; length <= LONGEST; length++)
            for (int from = 0; from + length <= word.length(); from++) runs.add(word.substring(from, from + length));
        return runs.stream();
    }
}
