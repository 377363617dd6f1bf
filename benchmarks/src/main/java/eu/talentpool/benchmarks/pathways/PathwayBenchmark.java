package eu.talentpool.benchmarks.pathways;

import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What is measured. The name of a method is the key of its row in the table.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PathwayBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final List<String> STATES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final PathwayAssessor assessor = new PathwayAssessor(PathwayRules.load());
    private final PathwayFacts person = Applicants.person(1);
    private final JobFacts job = Applicants.job();
    private final List<PathwayFacts> page =
            IntStream.range(0, 50).mapToObj(Applicants::person).toList();
    private final List<PathwayAssessment> told = profileInAllStates();
    private final List<List<PathwayAssessment>> toldOfPage = pageOfMatches();

    @Benchmark
    public List<PathwayAssessment> profileInAllStates() {
        return assessor.assess(person, null, STATES, DAY, View.FULL);
    }

    @Benchmark
    public int profileFloor() {
        return conditions(told);
    }

    @Benchmark
    public List<List<PathwayAssessment>> pageOfMatches() {
        var found = new ArrayList<List<PathwayAssessment>>(page.size());
        var pathways = assessor.forJob(job, List.of("DE"), DAY, View.EMPLOYER);
        for (var one : page) found.add(pathways.apply(one));
        return found;
    }

    @Benchmark
    public int pageFloor() {
        var sum = 0;
        for (var one : toldOfPage) sum += conditions(one);
        return sum;
    }

    /// The floor: every answer is there already and is read once.
    private static int conditions(List<PathwayAssessment> assessments) {
        var sum = 0;
        for (var assessment : assessments)
            for (var route : assessment.routes()) {
                for (var condition : route.all()) sum += condition.state().ordinal();
                for (var gate : route.gates())
                    for (var condition : gate) sum += condition.state().ordinal();
            }
        return sum;
    }
}
