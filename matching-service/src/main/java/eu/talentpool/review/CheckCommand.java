package eu.talentpool.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.PathwayTexts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The command `pathways check`.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what of the rules a person of law should look at.",
            "Values in conflict, amounts that ended or end soon, rows read long ago, rows whose official text was not",
            "read, and what is not known. Broken rule files are an error."
        })
public final class CheckCommand implements Callable<Integer> {

    @Option(names = "--state", paramLabel = "XX", description = "Only this Member State; may be repeated.")
    private List<String> states = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only these: ${COMPLETION-CANDIDATES}; may be repeated.")
    private List<Remark.Kind> kinds = List.of(Remark.Kind.values());

    @Option(names = "--date", paramLabel = "DAY", description = "The day that is looked at; default today.")
    private LocalDate date = LocalDate.now();

    @Option(
            names = "--stale-after",
            defaultValue = "180",
            paramLabel = "DAYS",
            description = "Rows read longer ago are stale; default ${DEFAULT-VALUE}.")
    private int staleAfter;

    @Option(
            names = "--ahead",
            defaultValue = "60",
            paramLabel = "DAYS",
            description = "Amounts that end in this time end soon; default ${DEFAULT-VALUE}.")
    private int ahead;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "Rule files that replace those of the product.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var read = rules == null ? PathwayRules.load() : PathwayRules.load(rules);
        var review = new RuleReview(date, date.minusDays(staleAfter), date.plusDays(ahead), PathwayTexts.english());
        var remarks = review.of(read.book().list()).stream()
                .filter(r -> states.isEmpty() || states.stream().anyMatch(r.memberState()::equalsIgnoreCase))
                .filter(r -> kinds.contains(r.kind()))
                .toList();
        var out = spec.commandLine().getOut();
        if (json)
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(remarks));
        else print(remarks, out);
        out.flush();
        return 0;
    }

    private static void print(List<Remark> remarks, PrintWriter out) {
        for (var r : remarks)
            out.printf(
                    "%s  %-26s %-10s %-32s %s%n", r.memberState(), r.pathway(), name(r.kind()), r.id(), r.sentence());
        out.println();
        remarks.stream()
                .collect(groupingBy(Remark::kind, TreeMap::new, counting()))
                .forEach((kind, count) -> out.printf("%-10s %d%n", name(kind), count));
    }

    private static String name(Remark.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
