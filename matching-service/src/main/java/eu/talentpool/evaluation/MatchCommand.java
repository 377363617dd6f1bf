package eu.talentpool.evaluation;

import eu.talentpool.evaluation.FreeTexts.Judgement;
import eu.talentpool.evaluation.FreeTexts.Written;
import eu.talentpool.evaluation.RunFile.Ranked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks profiles for each vacancy, both free text, with the scorers and weights of the pool.",
            "With --judgements only judged profiles are ranked, and nDCG@10 is told beside that of BM25."
        })
final class MatchCommand implements Callable<Integer> {

    @Option(names = "--taxonomy", paramLabel = "PATH", description = "ESCO zip, folder or file; default: the starter.")
    private List<Path> taxonomy = List.of();

    @Option(
            names = "--vacancies",
            required = true,
            paramLabel = "FILE",
            description = "Lines {\"id\", \"text\", \"lang\"}.")
    @SuppressWarnings("NullAway.Init")
    private Path vacancies;

    @Option(names = "--profiles", required = true, paramLabel = "FILE", description = "The same.")
    @SuppressWarnings("NullAway.Init")
    private Path profiles;

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "Lines {\"vacancy\", \"profile\", \"grade\"}, grades 0 to 3.")
    private @Nullable Path judgements;

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The run file to write.")
    @SuppressWarnings("NullAway.Init")
    private Path run;

    @Option(names = "--table", paramLabel = "FILE", description = "Writes the figures as Markdown; needs --judgements.")
    private @Nullable Path table;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Up to which work that lasts counts; default today.")
    private LocalDate asOf = LocalDate.now();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (table != null && judgements == null) throw new IllegalArgumentException("--table needs --judgements.");
        var asked = FreeTexts.texts(vacancies);
        var offered = FreeTexts.texts(profiles);
        var judged = judgements == null ? null : grades(FreeTexts.judgements(judgements));
        var loaded = RunOptions.load(taxonomy, spec.commandLine().getOut());
        var ranking = new MatchRanking(loaded, asOf, offered);
        var all = offered.stream().map(Written::id).collect(Collectors.toSet());
        var measured = new ArrayList<MatchTable.Row>();
        try (var out = new RunFile(run)) {
            for (var vacancy : asked) {
                var grades = judged == null ? null : judged.getOrDefault(vacancy.id(), Map.of());
                var among = grades == null ? all : grades.keySet();
                var ranked = ranking.rank(vacancy, among);
                out.add(vacancy.id(), ranked);
                if (grades != null && isMeasurable(grades)) measured.add(row(vacancy, ranked, ranking, grades));
            }
        }
        if (judged != null) report(new MatchTable(measured, offered, loaded.version()));
        return 0;
    }

    private static MatchTable.Row row(
            Written vacancy, List<Ranked> ranked, MatchRanking ranking, Map<String, Integer> grades) {
        var floor = ranking.floor(vacancy, Set.copyOf(grades.keySet()));
        return new MatchTable.Row(vacancy, ids(ranked), ids(floor), grades);
    }

    private static List<String> ids(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::id).toList();
    }

    private static boolean isMeasurable(Map<String, Integer> grades) {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }

    private void report(MatchTable figures) {
        var out = spec.commandLine().getOut();
        out.print(figures.summary());
        out.println("run written to " + run);
        out.flush();
        if (table == null) return;
        try {
            Files.writeString(table, figures.markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be written", e);
        }
    }

    private static Map<String, Map<String, Integer>> grades(List<Judgement> judgements) {
        return judgements.stream()
                .collect(Collectors.groupingBy(
                        Judgement::vacancy, Collectors.toMap(Judgement::profile, Judgement::grade, Math::max)));
    }
}
