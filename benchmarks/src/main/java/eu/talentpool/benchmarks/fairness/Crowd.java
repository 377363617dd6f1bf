package eu.talentpool.benchmarks.fairness;

import eu.talentpool.benchmarks.population.Population;
import eu.talentpool.benchmarks.population.Population.Person;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Invented people and vacancies, among whom applicants are placed.
final class Crowd {

    private static final int VACANCIES_OF_A_TRADE = 20;

    /// Vacancies looked through for those of one trade.
    private static final int FAR_ENOUGH = 50_000;

    private final Taxonomy taxonomy;
    private final Scoring scoring = new Scoring(Weights.bundled());
    private final List<Person> people;
    private final List<Candidate> candidates;
    private final List<Job> jobs;
    private final Population population;

    Crowd(Taxonomy taxonomy, int people, int vacancies, long seed, LocalDate asOf) {
        this.population = new Population(taxonomy, seed, asOf);
        this.taxonomy = taxonomy;
        this.people = IntStream.range(0, people).mapToObj(population::person).toList();
        this.candidates = this.people.parallelStream()
                .map(person -> CandidateMapping.candidate(person.content(), taxonomy, asOf))
                .toList();
        this.jobs = IntStream.range(0, vacancies).mapToObj(this::job).toList();
    }

    /// A vacancy, and what everybody in the crowd reaches for it, least first.
    record Opening(Job job, int[] totals) {

        /// 1 for the best; equals share a place.
        int place(int total) {
            var above = Arrays.stream(totals).filter(other -> other > total).count();
            return 1 + (int) above;
        }
    }

    private Job job(int number) {
        return JobMapping.job(population.opening(number).content(), taxonomy);
    }

    List<Person> people() {
        return people;
    }

    List<Job> jobs() {
        return jobs;
    }

    /// @param trade English name of an occupation
    List<Opening> openings(String trade) {
        var group = taxonomy.link(trade, "en", ConceptKind.OCCUPATION).iscoGroup();
        return IntStream.range(0, FAR_ENOUGH)
                .mapToObj(this::job)
                .filter(job -> job.occupations().stream().anyMatch(o -> Objects.equals(o.iscoGroup(), group)))
                .limit(VACANCIES_OF_A_TRADE)
                .map(job -> new Opening(job, totals(job)))
                .toList();
    }

    Score score(Candidate candidate, Job job) {
        return scoring.score(candidate, job);
    }

    /// In the order of the people.
    int[] totals(Job job) {
        return candidates.parallelStream()
                .mapToInt(candidate -> scoring.score(candidate, job).total())
                .toArray();
    }
}
