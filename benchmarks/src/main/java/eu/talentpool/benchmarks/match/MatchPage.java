package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.match.Plot.Line;
import eu.talentpool.benchmarks.match.Plot.Point;
import eu.talentpool.matching.retrieve.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The figures of all sizes as a page with plots.
///
/// @param runs smallest first
record MatchPage(List<Figures> runs) {

    private static final String PAGE = """
        # Matching at scale

        Written by `TALENTPOOL_DATA=$(mktemp -d) ./talent-pool benchmark match --profiles N --vacancies M`: an invented
        population made from the taxonomy, written by the stores of the product, indexed by its indexer, and asked for
        over HTTP with tokens of Keycloak. PostgreSQL, Elasticsearch, Keycloak, the service and the clients share one
        machine; other work on it counts in. Every run is kept as `match/N.json`.

        | profiles | vacancies | candidates p50 | p95 | p99 | floor p50 | ratio | p99 / p50 | vacancies of a profile p50 | p99 | recall@50 |
        |---|---|---|---|---|---|---|---|---|---|---|
        %s
        Milliseconds, one client, after five minutes of asking: a service just started still compiles itself, and
        answers more slowly for so long. "Candidates" are the 50 best of a vacancy; up to a hundred vacancies are asked
        about again and again, and the people found for them are remembered by the service (50,000 at most). The floor
        is the bare query of Elasticsearch for the same vacancies, with the same filters, that finds the same %d, of
        which only ids come back, in the fastest of the forms tried, in the same run. The service has 2 GB of heap from
        the start.
        Recall compares the 50 with scoring every profile by the same scorers; equals of the last one count as found.
        "Of vacancies" means those of a profile, of what retrieval brings up.

        ![p50 by number of profiles](match/latency.svg)

        | profiles | clients | candidates p50 | p95 | p99 | a second | vacancies p50 | p95 | p99 | a second |
        |---|---|---|---|---|---|---|---|---|---|
        %s
        ![answers a second by number of clients](match/throughput.svg)

        | profiles | index, bytes a profile | ranking log, bytes a result | profiles written a second | records indexed a second | floor | recall: vacancies, below 1, worst | recall by number retrieved | the same of vacancies | load |
        |---|---|---|---|---|---|---|---|---|---|
        %s
        Load is the average of the machine at the end; above the number of its processors (%d here) other work, or the
        clients themselves, made every figure longer.
        """;

    void write(Path page) throws IOException {
        var folder = folder(page);
        Files.writeString(page, text());
        Files.writeString(folder.resolve("latency.svg"), latency().svg());
        Files.writeString(folder.resolve("throughput.svg"), throughput().svg());
    }

    /// `match` beside `match.md`.
    static Path folder(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", ""));
    }

    private String text() {
        return String.format(
                Locale.ROOT,
                PAGE,
                runs.stream().map(MatchPage::summary).collect(Collectors.joining()),
                Found.MOST,
                runs.stream().map(MatchPage::clients).collect(Collectors.joining()),
                runs.stream().map(MatchPage::costs).collect(Collectors.joining()),
                runs.getLast().processors());
    }

    private static String summary(Figures run) {
        var candidates = run.candidates().getFirst();
        var vacancies = run.vacanciesOf().getFirst();
        var floor = run.floor().latency().p50();
        return row(
                "| %,d | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.4f |",
                run.profiles(),
                run.vacancies(),
                candidates.p50(),
                candidates.p95(),
                candidates.p99(),
                floor,
                candidates.p50() / floor,
                candidates.p99() / candidates.p50(),
                vacancies.p50(),
                vacancies.p99(),
                run.recall().mean());
    }

    private static String clients(Figures run) {
        var rows = new StringBuilder();
        for (var i = 0; i < run.candidates().size(); i++) {
            var a = run.candidates().get(i);
            var b = run.vacanciesOf().get(i);
            rows.append(row(
                    "| %,d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
                    run.profiles(),
                    a.clients(),
                    a.p50(),
                    a.p95(),
                    a.p99(),
                    a.perSecond(),
                    b.p50(),
                    b.p95(),
                    b.p99(),
                    b.perSecond()));
        }
        return rows.toString();
    }

    private static String costs(Figures run) {
        var recall = run.recall();
        return row(
                "| %,d | %.0f | %.1f | %s | %s | %s | %,d, %,d, %.2f at %s | %s | %s | %.1f |",
                run.profiles(),
                run.indexBytes(),
                run.logBytes(),
                rate(run.written()),
                rate(run.indexed()),
                run.floor().form(),
                recall.vacancies(),
                recall.below(),
                recall.worstShare(),
                recall.worst(),
                depths(recall.byDepth()),
                run.vacanciesByDepth() == null ? "" : depths(run.vacanciesByDepth()),
                run.load());
    }

    /// A population that was there already was not written in this run.
    private static String rate(double aSecond) {
        return Double.isNaN(aSecond) ? "" : String.format(Locale.ROOT, "%,.0f", aSecond);
    }

    private static String depths(SortedMap<Integer, Double> byDepth) {
        return byDepth.entrySet().stream()
                .map(depth -> String.format(Locale.ROOT, "%,d: %.4f", depth.getKey(), depth.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String row(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern + "%n", values);
    }

    private Plot latency() {
        return new Plot(
                "Cost against size, one client, p50",
                "profiles",
                "milliseconds",
                List.of(
                        line("candidates", run -> run.candidates().getFirst().p50()),
                        line("floor", run -> run.floor().latency().p50()),
                        line("vacancies", run -> run.vacanciesOf().getFirst().p50())));
    }

    private Line line(String name, ToDoubleFunction<Figures> value) {
        return new Line(
                name,
                runs.stream()
                        .map(run -> new Point(run.profiles(), value.applyAsDouble(run)))
                        .toList());
    }

    private Plot throughput() {
        return new Plot(
                "Throughput of candidates",
                "clients",
                "answers a second",
                runs.stream()
                        .map(run -> new Line(
                                String.format(Locale.ROOT, "%,d profiles", run.profiles()),
                                run.candidates().stream()
                                        .map(l -> new Point(l.clients(), l.perSecond()))
                                        .toList()))
                        .toList());
    }
}
