package eu.talentpool.evaluation;

import eu.talentpool.evaluation.FreeTexts.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well profiles were ranked for vacancies, beside the floor.
record MatchTable(List<Row> rows, List<Written> profiles, String taxonomy) {

    /// @param ranking ids of the profiles, best first
    /// @param floor   the same by BM25
    /// @param grades  by id of the profile
    record Row(Written vacancy, List<String> ranking, List<String> floor, Map<String, Integer> grades) {

        double ours() {
            return GradedNdcg.of(ranking, grades);
        }

        double bm25() {
            return GradedNdcg.of(floor, grades);
        }
    }

    private static final int TOP = 5;
    private static final int INVITED = 3;

    String summary() {
        return "vacancies %d, taxonomy %s%nnDCG@10 %s, BM25 %s%n"
                .formatted(rows.size(), taxonomy, figure(rows, Row::ours), figure(rows, Row::bm25));
    }

    String markdown() {
        return """
            Taxonomy %s, %d vacancies.

            | what | vacancies | nDCG@10 | BM25 |
            |---|---|---|---|
            %s%s%s
            Of the profiles graded 3, how many stand among the first five, by language of vacancy and profile:

            | pair | graded 3 | first five | by BM25 |
            |---|---|---|---|
            %s
            Each vacancy:

            | vacancy | language | nDCG@10 | BM25 |
            |---|---|---|---|
            %s\
            """.formatted(
                        taxonomy,
                        rows.size(),
                        line("all", rows),
                        groups(this::family),
                        groups(this::language),
                        pairs(),
                        each());
    }

    private String family(Row row) {
        return "family " + row.vacancy().id().replaceFirst("-.*", "");
    }

    private String language(Row row) {
        return "vacancy in " + Objects.requireNonNullElse(row.vacancy().language(), "?");
    }

    private String groups(Function<Row, String> key) {
        var groups = rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String name, List<Row> rows) {
        return "| %s | %d | %s | %s |%n".formatted(name, rows.size(), figure(rows, Row::ours), figure(rows, Row::bm25));
    }

    private String each() {
        return rows.stream()
                .map(row -> "| %s | %s | %s | %s |%n"
                        .formatted(
                                row.vacancy().id(),
                                row.vacancy().language(),
                                figure(List.of(row), Row::ours),
                                figure(List.of(row), Row::bm25)))
                .collect(Collectors.joining());
    }

    private String pairs() {
        return pairLine("the same language", true) + pairLine("two languages", false);
    }

    private String pairLine(String name, boolean same) {
        int invited = 0;
        int ours = 0;
        int bm25 = 0;
        for (var row : rows)
            for (var judged : row.grades().entrySet()) {
                var id = judged.getKey();
                if (judged.getValue() < INVITED || isSameLanguage(row, id) != same) continue;
                invited++;
                ours += row.ranking().indexOf(id) < TOP ? 1 : 0;
                bm25 += row.floor().indexOf(id) < TOP ? 1 : 0;
            }
        return "| %s | %d | %d | %d |%n".formatted(name, invited, ours, bm25);
    }

    private boolean isSameLanguage(Row row, String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .anyMatch(profile ->
                        Objects.equals(profile.language(), row.vacancy().language()));
    }

    private static String figure(List<Row> rows, Function<Row, Double> measure) {
        var mean = rows.stream().mapToDouble(measure::apply).average().orElse(0);
        return String.format(Locale.ROOT, "%.4f", mean);
    }
}
