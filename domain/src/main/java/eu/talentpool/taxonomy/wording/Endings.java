package eu.talentpool.taxonomy.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The endings by which the words of one language differ without differing in meaning: sex, number, spelling. They are
/// learnt from the labels of the concepts: where two labels of one concept differ only in the endings of words
/// (`software architect`, `software architects`; `técnico`, `técnica`), and enough concepts show the same pair of
/// endings, both endings are dropped.
public final class Endings {

    /// A pair of endings counts when this many concepts show it.
    private static final int LEAST_CONCEPTS = 8;

    /// Letters that must stay when an ending goes.
    private static final int LEAST_STEM = 6;

    private static final int LONGEST = 5;
    private static final int MOST_WORDS_APART = 3;
    private static final int MOST_LABELS = 40;

    /// What must stay of a word that gets another ending; the result has to be a known word then.
    private static final int LEAST_VARIED = 4;

    private static final int MOST_VARIANTS = 24;

    /// No ending is known: words stay as they are.
    public static final Endings NONE = new Endings(Set.of());

    private record Pair(String one, String other) {}

    private final Set<Pair> pairs;
    private final Set<String> endings;

    private Endings(Set<Pair> pairs) {
        this.pairs = pairs;
        this.endings = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one, pair.other))
                .filter(ending -> !ending.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param concepts for each concept its labels in one language, [Wording#folded]
    public static Endings learn(Collection<? extends Collection<String>> concepts) {
        Map<Pair, Integer> counts = new HashMap<>();
        for (var labels : concepts) for (var pair : pairs(labels)) counts.merge(pair, 1, Integer::sum);
        return new Endings(counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_CONCEPTS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// The text with other endings of its words, as `krankenpfleger` of `krankenpflegerin`; without the text itself.
    /// Most of them are no words.
    ///
    /// @param text [Wording#folded]
    public List<String> variants(String text) {
        var variants = List.of("");
        for (var word : text.split(" ")) {
            var forms = Stream.concat(Stream.of(word), varied(word)).toList();
            variants = variants.stream()
                    .flatMap(begun -> forms.stream().map(form -> (begun + " " + form).strip()))
                    .limit(MOST_VARIANTS)
                    .toList();
        }
        return variants.stream().filter(variant -> !variant.equals(text)).toList();
    }

    private Stream<String> varied(String word) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair, new Pair(pair.other, pair.one)))
                .filter(pair -> word.endsWith(pair.one) && word.length() - pair.one.length() >= LEAST_VARIED)
                .map(pair -> word.substring(0, word.length() - pair.one.length()) + pair.other)
                .sorted();
    }

    /// The text with every word cut down to its stem.
    public String fold(String text) {
        if (endings.isEmpty()) return text;
        var folded = new StringBuilder(text.length());
        for (var word : text.split(" "))
            folded.append(folded.isEmpty() ? "" : " ").append(stem(word));
        return folded.toString();
    }

    private String stem(String word) {
        for (int length = Math.min(LONGEST, word.length() - LEAST_STEM); length > 0; length--)
            if (endings.contains(word.substring(word.length() - length)))
                return stem(word.substring(0, word.length() - length));
        return word;
    }

    private static Set<Pair> pairs(Collection<String> labels) {
        var texts = labels.stream()
                .distinct()
                .limit(MOST_LABELS)
                .map(label -> List.of(label.split(" ")))
                .toList();
        var pairs = new HashSet<Pair>();
        for (int i = 0; i < texts.size(); i++)
            for (int j = 0; j < i; j++)
                if (texts.get(i).size() == texts.get(j).size()) addPairs(texts.get(i), texts.get(j), pairs);
        return pairs;
    }

    private static void addPairs(List<String> words, List<String> others, Set<Pair> pairs) {
        var found = new HashSet<Pair>();
        var apart = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(others.get(i))) continue;
            var shared = Pairs.shared(words.get(i), others.get(i));
            var longer = Math.max(words.get(i).length(), others.get(i).length());
            if (shared < LEAST_STEM || longer - shared > LONGEST || ++apart > MOST_WORDS_APART) return;
            found.add(pair(words.get(i).substring(shared), others.get(i).substring(shared)));
        }
        pairs.addAll(found);
    }

    private static Pair pair(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
