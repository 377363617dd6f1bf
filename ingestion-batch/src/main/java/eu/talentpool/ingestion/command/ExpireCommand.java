package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.job.Expiry;
import eu.talentpool.searchindex.Indexer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "expire",
        mixinStandardHelpOptions = true,
        description = "Closes vacancies whose last day to apply has passed. They are hidden since that day anyway.")
final class ExpireCommand implements Callable<Integer> {

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "Days a vacancy stays open after its last day to apply (default: ${DEFAULT-VALUE}).")
    private int days;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (days < 0) throw new ParameterException(spec.commandLine(), "--days must not be negative");
        var out = spec.commandLine().getOut();
        var progress = new ProgressLine(out);
        try (var pool = Pool.open()) {
            var closed = pool.get(Expiry.class).expire(days, progress);
            pool.get(Indexer.class).indexDirty(progress);
            out.printf(
                    "vacancies closed, because their last day to apply passed more than %2$d days ago: %1$,d%n",
                    closed, days);
            return 0;
        }
    }
}
