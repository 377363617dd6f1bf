package eu.talentpool.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which answers are right, by query.
record Qrels(Map<String, Set<String>> relevant) {

    /// Rows `query 0 id relevance` as TREC writes them, `query id relevance` or `query id`, separated by tabs.
    ///
    /// @throws IllegalArgumentException with one sentence: which line is none of the three
    static Qrels read(Path file) {
        var relevant = new LinkedHashMap<String, Set<String>>();
        for (var row : Rows.read(file)) {
            if (row.size() < 2 || row.size() > 4)
                throw new IllegalArgumentException(
                        "%s does not hold relevant answers: %s; expected query <TAB> 0 <TAB> id"
                                + " <TAB> relevance.".formatted(file, String.join(" | ", row)));
            var id = row.size() == 4 ? row.get(2) : row.get(1);
            var right = row.size() == 2 || !row.getLast().strip().equals("0");
            if (right)
                relevant.computeIfAbsent(row.getFirst(), query -> new LinkedHashSet<>())
                        .add(id);
        }
        return new Qrels(relevant);
    }
}
