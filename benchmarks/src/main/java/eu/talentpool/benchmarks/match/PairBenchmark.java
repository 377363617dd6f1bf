package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.population.Population;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Contribution;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.TaxonomyFiles;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What is measured. The name of a method is the key of its row in the table. Each call takes the next pair of many,
/// so that no branch is learnt by heart.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int PEOPLE = 1_024;
    private static final int JOBS = 61;

    private final Taxonomy taxonomy = TaxonomyFiles.read(List.of(), Progress.SILENT);
    private final Population population = new Population(taxonomy, 1, DAY);
    private final List<ProfileContent> profiles = IntStream.range(0, PEOPLE)
            .mapToObj(i -> population.person(i).content())
            .toList();
    private final List<VacancyContent> vacancies = IntStream.range(0, JOBS)
            .mapToObj(i -> population.opening(i).content())
            .toList();
    private final List<Candidate> candidates =
            profiles.stream().map(this::mapped).toList();
    private final List<Job> jobs = vacancies.stream().map(this::mapped).toList();
    private final Scoring scoring = new Scoring(Weights.bundled());
    private final List<Score> scores = IntStream.range(0, PEOPLE)
            .mapToObj(i -> scoring.score(candidates.get(i), jobs.get(i % JOBS)))
            .toList();
    private int next;

    private Candidate mapped(ProfileContent profile) {
        return CandidateMapping.candidate(profile, taxonomy, DAY);
    }

    private Job mapped(VacancyContent vacancy) {
        return JobMapping.job(vacancy, taxonomy);
    }

    @Benchmark
    public Score pair() {
        next++;
        return scoring.score(candidates.get(next % PEOPLE), jobs.get(next % JOBS));
    }

    /// The floor: the answer is there already, and its parts are added up once more.
    @Benchmark
    public int pairFloor() {
        var sum = 0;
        for (Contribution part : scores.get(next++ % PEOPLE).contributions()) sum += part.points();
        return sum;
    }

    @Benchmark
    public Candidate candidate() {
        return mapped(profiles.get(next++ % PEOPLE));
    }

    @Benchmark
    public Job job() {
        return mapped(vacancies.get(next++ % JOBS));
    }
}
