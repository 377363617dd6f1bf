package eu.talentpool.ingestion.command;

import eu.talentpool.searchindex.Indexer;
import eu.talentpool.taxonomy.Taxonomies;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description =
                "Makes the pool ready to answer: tables of this version, an index, and the starter taxonomy of this"
                        + " version unless another taxonomy is in force.")
final class MigrateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var taxonomies = pool.get(Taxonomies.class);
            var inForce = taxonomies.findInForce();
            if (inForce.isEmpty() || inForce.get().version().startsWith("starter-")) taxonomies.importStarter();
            pool.get(Indexer.class).indexDirty(new ProgressLine(out));
            var taxonomy = taxonomies.findInForce().orElseThrow();
            out.printf("The tables are of this version; taxonomy %s.%n", taxonomy.version());
            return 0;
        }
    }
}
