package eu.talentpool.ingestion.command;

import eu.talentpool.searchindex.Reconciliation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Compares database and index, repairs every difference, and fails if any remains.")
final class ReconcileCommand implements Callable<Integer> {

    @Option(names = "--deep", description = "Compare the content of every document, not only its version.")
    private boolean deep;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            var report = pool.get(Reconciliation.class).reconcile(deep, new ProgressLine(out));
            for (var d : report.found())
                out.printf(
                        "  %s %s: %s (record version %d, index version %d)%n",
                        d.index().plural(), d.id(), d.kind(), d.recordVersion(), d.indexVersion());
            out.printf(
                    "compared %,d records   differences %,d   repaired %,d   remaining %,d%n",
                    report.compared(),
                    report.found().size(),
                    report.found().size() - report.remaining().size(),
                    report.remaining().size());
            return report.remaining().isEmpty() ? 0 : 1;
        }
    }
}
