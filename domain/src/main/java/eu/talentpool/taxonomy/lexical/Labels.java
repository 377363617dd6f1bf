package eu.talentpool.taxonomy.lexical;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The labels of one language in one row, those of a concept side by side, the preferred one first. Labels of a concept
/// that fold to the same text are one.
final class Labels {

    private final List<String> folded;
    private final String[] original;
    private final int[] first;

    Labels(List<List<String>> concepts, UnaryOperator<String> fold) {
        var byConcept = concepts.stream().map(names -> folded(names, fold)).toList();
        folded = byConcept.stream().flatMap(names -> names.keySet().stream()).toList();
        original = byConcept.stream().flatMap(names -> names.values().stream()).toArray(String[]::new);
        first = new int[concepts.size() + 1];
        for (int i = 0; i < concepts.size(); i++) first[i + 1] = first[i] + byConcept.get(i).size();
    }

    List<String> folded() {
        return folded;
    }

    /// The labels of each concept as one text.
    List<String> documents() {
        var documents = new String[first.length - 1];
        Arrays.setAll(documents, concept -> String.join(" ", folded.subList(first[concept], first[concept + 1])));
        return List.of(documents);
    }

    String original(int label) {
        return original[label];
    }

    int first(int concept) {
        return first[concept];
    }

    /// One behind the last label of the concept.
    int end(int concept) {
        return first[concept + 1];
    }

    boolean has(int concept) {
        return first[concept] < first[concept + 1];
    }

    int conceptOf(int label) {
        var found = Arrays.binarySearch(first, label);
        if (found < 0) return -found - 2;
        while (found + 1 < first.length && first[found + 1] == label) found++;
        return found;
    }

    private static Map<String, String> folded(List<String> names, UnaryOperator<String> fold) {
        var folded = new LinkedHashMap<String, String>();
        for (var name : names) folded.putIfAbsent(fold.apply(name), name);
        return folded;
    }
}
