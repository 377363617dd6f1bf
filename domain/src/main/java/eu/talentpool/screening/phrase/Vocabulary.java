package eu.talentpool.screening.phrase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Every word that some pattern asks for, by number: `fee` whole, `fee*` as a beginning, `*fee` as an end, `*fee*`
/// anywhere inside.
final class Vocabulary {

    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private final Map<String, Integer> insides = new LinkedHashMap<>();
    private int size;
    private int longestBeginning;

    /// Number of this word; a new one the first time.
    int number(String word) {
        var opensLeft = word.startsWith("*");
        var opensRight = word.endsWith("*");
        var letters = word.replace("*", "");
        if (letters.isEmpty()) throw new IllegalArgumentException("a word of a pattern has no letters: '" + word + "'");
        var folded = letters.startsWith("#") ? letters : Folding.fold(letters);
        if (opensRight && !opensLeft) longestBeginning = Math.max(longestBeginning, folded.length());
        return kind(opensLeft, opensRight).computeIfAbsent(folded, _ -> size++);
    }

    private Map<String, Integer> kind(boolean opensLeft, boolean opensRight) {
        if (opensLeft) return opensRight ? insides : ends;
        return opensRight ? beginnings : whole;
    }

    /// Tells the numbers of all words that this written word stands for.
    void lookUp(String folded, IntConsumer found) {
        tell(whole.get(folded), found);
        for (int length = 1; length <= Math.min(longestBeginning, folded.length()); length++)
            tell(beginnings.get(folded.substring(0, length)), found);
        ends.forEach((end, number) -> {
            if (folded.endsWith(end)) found.accept(number);
        });
        insides.forEach((inside, number) -> {
            if (folded.contains(inside)) found.accept(number);
        });
    }

    private static void tell(@org.jspecify.annotations.Nullable Integer number, IntConsumer found) {
        if (number != null) found.accept(number);
    }
}
