package eu.talentpool.ingestion.command;

import eu.talentpool.assessment.AssessmentReport;
import eu.talentpool.assessment.AssessmentRun.Kind;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What changed when everything was assessed anew, as a person reads it.
final class ChangeText {

    private final PrintWriter out;

    ChangeText(PrintWriter out) {
        this.out = out;
    }

    void print(AssessmentReport report) {
        out.printf("assessed for %s by rules %s%n", report.asOf(), report.rules());
        report.totals().forEach(this::total);
        @Nullable UUID before = null;
        for (var line : report.changes()) {
            if (!line.id().equals(before)) out.printf("%s%n", subject(line));
            before = line.id();
            out.printf(
                    "  %s %s: %s -> %s (%s)%n",
                    line.memberState(), line.rule(), state(line.from()), state(line.to()), cause(line));
        }
        out.printf(
                "changed: %,d vacancies, %,d saved assessments%n",
                count(report, Kind.VACANCY), count(report, Kind.SAVED_ASSESSMENT));
    }

    private void total(AssessmentReport.Total total) {
        var baseline = total.firstTime() == 0
                ? ""
                : "   of them for the first time, a baseline for the next run: %,d".formatted(total.firstTime());
        out.printf(
                "%s %,d%s%n",
                total.kind() == Kind.VACANCY ? "vacancies" : "saved assessments", total.assessed(), baseline);
    }

    private static String subject(AssessmentReport.Line line) {
        return line.kind() == Kind.VACANCY
                ? "vacancy %s of %s: %s".formatted(line.id(), line.employer(), Objects.toString(line.title(), "erased"))
                : "saved assessment " + line.id();
    }

    private static String state(@Nullable String state) {
        return state == null ? "no rule" : state;
    }

    private static String cause(AssessmentReport.Line line) {
        return switch (line.cause()) {
            case RULES -> "rules " + line.fromRules() + " -> " + line.toRules();
            case DAY -> "day " + line.fromDay() + " -> " + line.toDay();
            case LISTS -> "lists of the operator, day " + line.fromDay() + " -> " + line.toDay();
            case RECORD -> "the record itself changed";
        };
    }

    private static long count(AssessmentReport report, Kind kind) {
        return report.changes().stream()
                .filter(line -> line.kind() == kind)
                .map(AssessmentReport.Line::id)
                .distinct()
                .count();
    }
}
