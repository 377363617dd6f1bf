package eu.talentpool.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The floor that every figure is compared with: BM25 over plain words, as an ordinary search engine ranks.
/// k1 = 1.2, b = 0.75 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /// @param document position in the list
    record Hit(int document, double score) {}

    private record Posting(int document, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int documents;

    Bm25(List<String> documents) {
        this.documents = documents.size();
        var words = documents.stream().map(Bm25::words).toList();
        var mean = words.stream().mapToInt(w -> w.length).average().orElse(1);
        for (int document = 0; document < words.size(); document++) add(document, words.get(document), mean);
    }

    /// Documents that share a word with the text, best first.
    List<Hit> rank(String text, int most) {
        var scores = new double[documents];
        for (var word : words(text)) {
            var found = postings.getOrDefault(word, List.of());
            var idf = Math.log(1 + (documents - found.size() + 0.5) / (found.size() + 0.5));
            for (var posting : found) scores[posting.document] += idf * posting.weight;
        }
        return IntStream.range(0, documents)
                .filter(document -> scores[document] > 0)
                .mapToObj(document -> new Hit(document, scores[document]))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::document))
                .limit(most)
                .toList();
    }

    private void add(int document, String[] words, double mean) {
        var counts = new HashMap<String, Integer>();
        for (var word : words) counts.merge(word, 1, Integer::sum);
        counts.forEach((word, count) -> postings.computeIfAbsent(word, key -> new ArrayList<>())
                .add(new Posting(document, count * (K1 + 1) / (count + K1 * (1 - B + B * words.length / mean)))));
    }

    private static String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d#+]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
