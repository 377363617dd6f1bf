package eu.talentpool.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// What the two stages find of what scoring everything finds: recall at 50 of 100 retrieved, in a
/// pool of 3,000.
class RetrievalRecallTest {
    private static final int RETRIEVED = 100;
    private static final int SHOWN = 50;
    private static final Set<String> ALL = Set.of("DE", "FR", "NL", "PL", "IT");

    private final Weights weights = Weights.bundled();
    private final Scoring scoring = new Scoring(weights);

    @Test
    void findsTheBestCandidatesOfAVacancy() throws IOException {
        var corpus = new Corpus(3_000, 60);
        try (var index = new TestIndex("profiles")) {
            index.add(corpus.candidates.entrySet().stream()
                    .map(e -> Documents.of(e.getKey(), e.getValue(), List.copyOf(ALL)))
                    .toList());
            var retrieval = new ProfileRetrieval(index.reader, index.name, weights);
            var recall = corpus.jobs.values().stream()
                    .mapToDouble(job -> recall(
                            corpus.candidates,
                            candidate -> total(candidate, job),
                            retrieval.find(job, ALL, Corpus.DAY, RETRIEVED)))
                    .average()
                    .orElseThrow();
            assertThat(recall).isGreaterThanOrEqualTo(0.995);
        }
    }

    @Test
    void findsTheBestVacanciesOfACandidate() throws IOException {
        var corpus = new Corpus(60, 3_000);
        try (var index = new TestIndex("vacancies")) {
            index.add(corpus.jobs.entrySet().stream()
                    .map(e -> Documents.of(e.getKey(), e.getValue()))
                    .toList());
            var retrieval = new VacancyRetrieval(index.reader, index.name, weights);
            var recall = corpus.candidates.values().stream()
                    .mapToDouble(candidate -> recall(
                            corpus.jobs,
                            job -> total(candidate, job),
                            retrieval.find(candidate, ALL, corpus.taxonomy, Corpus.DAY, RETRIEVED)))
                    .average()
                    .orElseThrow();
            assertThat(recall).isGreaterThanOrEqualTo(0.995);
        }
    }

    private int total(Candidate candidate, Job job) {
        return scoring.score(candidate, job).total();
    }

    /// Equal totals are tied by id, as in a ranking.
    private static <T> double recall(Map<String, T> all, ToIntFunction<T> total, Collection<Found> found) {
        var best = all.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), total.applyAsInt(e.getValue())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
        var ids = new HashSet<String>();
        found.forEach(f -> ids.add(f.id()));
        return (double) best.stream().filter(ids::contains).count() / best.size();
    }
}
