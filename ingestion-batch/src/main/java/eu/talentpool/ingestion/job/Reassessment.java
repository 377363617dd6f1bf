package eu.talentpool.ingestion.job;

import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.AssessmentReport;
import eu.talentpool.assessment.AssessmentRun;
import eu.talentpool.assessment.AssessmentRuns;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.searchindex.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Assesses open vacancies and saved assessments anew, a page at a time, and tells what changed since the last time. A
/// run that was cut short is continued by the next.
@Component
public class Reassessment {

    private final List<AssessmentPages> kinds;
    private final AssessmentRuns runs;
    private final ImportLock lock;
    private final Clock clock;
    private final String defaultRules;

    /// @param defaultRules folder of the operator's rule data; empty for none
    Reassessment(
            List<AssessmentPages> kinds,
            AssessmentRuns runs,
            ImportLock lock,
            Clock clock,
            @Value("${talentpool.pathway.rules:}") String defaultRules) {
        this.kinds = kinds;
        this.runs = runs;
        this.lock = lock;
        this.clock = clock;
        this.defaultRules = defaultRules;
    }

    /// @param rules folder of the operator's rule data; null for that of the settings
    /// @param day   assumed day of application; null for today
    /// @throws IllegalStateException if another process does it; says what to do
    public AssessmentReport run(@Nullable Path rules, @Nullable LocalDate day, Progress progress) {
        var versions = versions(rules == null ? defaultRules : rules.toString());
        var assessing = new Assessing(versions.current(), day == null ? LocalDate.now(clock) : day);
        try (var _ = lock.find("reassess").orElseThrow(Reassessment::isRunning)) {
            var run = runs.begin(assessing.asOf(), versions.current().version());
            for (var kind : kinds) assess(kind, run, assessing, progress);
            return runs.finish(run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("nothing could be assessed anew: " + e.getMessage(), e);
        }
    }

    private PathwayRuleVersions versions(String folder) {
        return folder.isBlank() ? PathwayRuleVersions.bundled() : PathwayRuleVersions.in(Path.of(folder), clock);
    }

    private void assess(AssessmentPages kind, AssessmentRun run, Assessing assessing, Progress progress) {
        var done = 0L;
        var total = kind.count();
        @Nullable UUID after = runs.position(run, kind.kind()).orElse(null);
        for (var page = kind.assess(run, assessing, after); page.size() > 0; ) {
            progress.report(kind.what(), done += page.size(), total);
            page = kind.assess(run, assessing, page.last());
        }
    }

    private static IllegalStateException isRunning() {
        return new IllegalStateException(
                "Another process assesses anew. Wait until it has ended, then run the command" + " again.");
    }
}
