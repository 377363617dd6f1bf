package eu.talentpool.ingestion.command;

import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RunReport;
import java.io.PrintWriter;
import java.util.Map;

/// The report of a run as a person reads it.
final class ReportText {

    private static final int MOST_REJECTIONS = 30;

    private final PrintWriter out;

    ReportText(PrintWriter out) {
        this.out = out;
    }

    void print(RunReport report, double seconds) {
        out.printf(
                "read %,d   created %,d   changed %,d   unchanged %,d%s   rejected %,d   (%.1f s, %,.0f a second)%n",
                report.read(),
                report.count(Kind.CREATED),
                report.count(Kind.CHANGED),
                report.count(Kind.UNCHANGED),
                turns(report),
                report.count(Kind.REJECTED),
                seconds,
                report.read() / seconds);
        out.printf("shown %,d   hidden %,d   held %,d%n", report.shown(), report.hidden(), report.held());
        report.reasons().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> out.printf("  hidden: %-32s %,7d%n", reason.getKey(), reason.getValue()));
        rejections(report);
        issues(report);
        if (report.closing() != null) out.println(ClosingText.of(report.closing()));
        if (report.waiting() > 0)
            out.printf(
                    "%,d records wait for the index: Elasticsearch did not answer. They are safe; start it and run:"
                            + " talent-pool reconcile%n",
                    report.waiting());
        out.flush();
    }

    /// Profiles know neither.
    private static String turns(RunReport report) {
        var closed = report.count(Kind.CLOSED);
        var reopened = report.count(Kind.REOPENED);
        return closed + reopened == 0 ? "" : "   closed %,d   reopened %,d".formatted(closed, reopened);
    }

    private void rejections(RunReport report) {
        report.rejections().stream()
                .limit(MOST_REJECTIONS)
                .forEach(r -> out.printf("  rejected: %s: %s (%s)%n", r.document(), r.message(), r.rule()));
        if (report.rejections().size() > MOST_REJECTIONS)
            out.printf("  and %,d more%n", report.rejections().size() - MOST_REJECTIONS);
    }

    private void issues(RunReport report) {
        report.issues().stream()
                .filter(i -> !i.severity().equals("REJECTED"))
                .forEach(i -> out.printf(
                        "  %s: %-24s in %,d documents, for example %s: %s%n",
                        i.severity().toLowerCase(java.util.Locale.ROOT),
                        i.rule(),
                        i.documents(),
                        i.example(),
                        i.message()));
    }
}
