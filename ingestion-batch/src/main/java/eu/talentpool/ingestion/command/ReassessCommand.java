package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.job.Reassessment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "reassess",
        mixinStandardHelpOptions = true,
        description = {
            "Compares open vacancies and saved assessments with the legal pathways and the operator's lists, and lists"
                    + " what changed since the last time.",
            "Keeps the new results: a second run lists nothing. A run that was cut short is continued."
        },
        footer = {"", "Example: talent-pool reassess --rules rules --date 2027-01-01"})
final class ReassessCommand implements Callable<Integer> {

    @Option(names = "--date", paramLabel = "DAY", description = "Assumed day of application (default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Rule data of the operator (default: setting talentpool.pathway.rules).")
    private @Nullable Path rules;

    @Option(names = "--json", description = "The report as one JSON object; progress goes to standard error.")
    private boolean asJson;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var progress = new ProgressLine(asJson ? spec.commandLine().getErr() : out);
            var report = pool.get(Reassessment.class).run(rules, day, progress);
            if (asJson) out.println(json().writeValueAsString(report));
            else new ChangeText(out).print(report);
            out.flush();
            return 0;
        }
    }

    private static JsonMapper json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
