package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.feed.PullSource;
import eu.talentpool.ingestion.feed.PullSources;
import eu.talentpool.ingestion.pull.PullReport;
import eu.talentpool.ingestion.pull.PullStates;
import eu.talentpool.ingestion.pull.Pulls;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "pull-source",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches vacancies from the source of a feed (EURES input API) that the operator data name.",
            "Asks for changes; once a day, or with --full, for the whole list. A run that was cut short is taken up"
                    + " again."
        },
        footer = {"", "Example: talent-pool pull-source --all"})
final class PullSourceCommand implements Callable<Integer> {

    private static final int MOST = 20;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    static final class Which {
        @Parameters(paramLabel = "FEED", description = "The feed to fetch.")
        private @Nullable String feed;

        @Option(names = "--all", description = "Every feed whose time has come; those that failed are left alone.")
        private boolean all;

        @Option(names = "--health", description = "Fetches nothing, shows how each source fares.")
        private boolean health;
    }

    @Option(names = "--full", description = "Compare the whole list of the source now.")
    private boolean full;

    @Option(
            names = "--confirm-closing",
            paramLabel = "N",
            description = "Close this many vacancies, though they are suspiciously many for the source.")
    private long confirmed;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var pool = Pool.open()) {
            if (which.health) return health(pool, out);
            var feeds = which.feed == null ? pool.get(Pulls.class).listDue() : List.of(which.feed);
            if (feeds.isEmpty()) out.println(nothingDue(pool));
            var worst = 0;
            for (var feed : feeds) worst = Math.max(worst, pull(pool, feed, out));
            return worst;
        }
    }

    private static String nothingDue(Pool pool) {
        return pool.get(PullSources.class).list().isEmpty()
                ? "No feed has an address to fetch from: name one with the operator data (docs/eures.md)."
                : "No source is due yet: --health shows when each was fetched last, and FEED fetches one now.";
    }

    /// One source that fails keeps no other from being fetched.
    private int pull(Pool pool, String feed, PrintWriter out) {
        var began = System.nanoTime();
        try {
            var report = pool.get(Pulls.class).pull(feed, full, confirmed, new ProgressLine(out));
            return print(report, (System.nanoTime() - began) / 1e9, out);
        } catch (IllegalStateException e) {
            if (!which.all) throw e;
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private static int print(PullReport report, double seconds, PrintWriter out) {
        out.printf(
                "feed %s: %s%s   closed %,d%n",
                report.feed(),
                report.full() ? "whole list" : "changes",
                report.resumed() ? ", taken up again" : "",
                report.closed());
        new ReportText(out).print(report.documents(), seconds);
        shown("named by the source and not answered", report.unanswered(), out);
        shown("no longer in the whole list, and not called closed; they stay open", report.unnamed(), out);
        if (report.unconfirmed() > 0)
            out.printf(
                    "%,d vacancies would close, suspiciously many for this source. If that is right: talent-pool"
                            + " pull-source %s --confirm-closing %d%n",
                    report.unconfirmed(), report.feed(), report.unconfirmed());
        out.flush();
        return report.unconfirmed() > 0 ? 1 : 0;
    }

    private static void shown(String what, List<String> which, PrintWriter out) {
        if (which.isEmpty()) return;
        out.printf(
                "  %,d %s: %s%s%n",
                which.size(),
                what,
                String.join(", ", which.stream().limit(MOST).toList()),
                which.size() > MOST ? " ..." : "");
    }

    private static int health(Pool pool, PrintWriter out) {
        for (var source : pool.get(PullSources.class).list()) health(pool, source, out);
        out.flush();
        return 0;
    }

    private static void health(Pool pool, PullSource source, PrintWriter out) {
        var state = pool.get(PullStates.class).get(source.feed());
        out.printf(
                "%s   last success %s   last whole list %s   failures since %d%n",
                source.feed(), orNever(state.lastSuccess()), orNever(state.lastFull()), state.failures());
        if (state.failures() > 0)
            out.printf("  %s: %s Next try not before %s.%n", state.lastFailure(), state.failure(), state.nextTry());
    }

    private static String orNever(@Nullable Object moment) {
        return moment == null ? "never" : moment.toString();
    }
}
