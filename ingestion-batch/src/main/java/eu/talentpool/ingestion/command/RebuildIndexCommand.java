package eu.talentpool.ingestion.command;

import eu.talentpool.searchindex.IndexRebuild;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild-index",
        mixinStandardHelpOptions = true,
        description = "Writes a new index from the database while the old one answers, then switches.")
final class RebuildIndexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var rows = pool.get(IndexRebuild.class).rebuild(new ProgressLine(out));
            out.printf("Rebuilt from %,d records; the new index answers.%n", rows);
            return 0;
        }
    }
}
