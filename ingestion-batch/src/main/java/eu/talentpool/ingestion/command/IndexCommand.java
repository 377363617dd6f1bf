package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.job.Relinking;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Links anew what a new taxonomy or a correction changes, and brings what changed to the index.")
final class IndexCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 200;

    @Option(names = "--follow", description = "Go on until stopped; changes are found within two seconds.")
    private boolean follow;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            do {
                var indexed = indexOnce(pool, out);
                if (indexed > 0) out.printf("indexed %,d records%n", indexed);
                out.flush();
                if (follow) Thread.sleep(PAUSE_MILLIS);
            } while (follow);
            return 0;
        }
    }

    /// While it follows, a server that is down is waited for; the rows stay dirty.
    private int indexOnce(Pool pool, PrintWriter out) throws InterruptedException {
        try {
            var relinked = pool.get(Relinking.class).relinkDue(Progress.SILENT);
            if (relinked > 0) out.printf("linked %,d records anew%n", relinked);
            return pool.get(Indexer.class).indexDirty(new ProgressLine(out));
        } catch (SearchUnavailable | DataAccessException e) {
            if (!follow) throw e;
            out.println(e.getMessage());
            Thread.sleep(PAUSE_MILLIS * 10);
            return 0;
        }
    }
}
