package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.searchindex.Indexer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "operator-data",
        mixinStandardHelpOptions = true,
        description = "Loads participation calendar, shortage lists and feeds from a YAML file.",
        footer = {"", "Example: talent-pool operator-data samples/operator-data.yaml"})
final class OperatorDataCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The form is shown by samples/operator-data.yaml.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var loaded = pool.get(OperatorData.class).load(file);
            pool.get(Indexer.class).indexDirty(new ProgressLine(out));
            out.printf(
                    "loaded %d Member States, %d shortage rows, %d feeds, %d verified employers%n",
                    loaded.memberStates(), loaded.shortageRows(), loaded.feeds(), loaded.verifiedEmployers());
            return 0;
        }
    }
}
