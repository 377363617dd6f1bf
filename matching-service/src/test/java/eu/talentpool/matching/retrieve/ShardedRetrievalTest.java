package eu.talentpool.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.score.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is found does not depend on how an index is parted.
class ShardedRetrievalTest {

    private static final Set<String> ALL = Set.of("DE", "FR", "NL", "PL", "IT");

    private final Weights weights = Weights.bundled();

    @Test
    void threeShardsFindTheSameCandidatesInTheSameOrderAsOne() throws IOException {
        var corpus = new Corpus(3_000, 60);
        var documents = corpus.candidates.entrySet().stream()
                .map(e -> Documents.of(e.getKey(), e.getValue(), List.copyOf(ALL)))
                .toList();
        assertThat(candidates(corpus, documents, 3)).hasSize(60).isEqualTo(candidates(corpus, documents, 1));
    }

    @Test
    void threeShardsFindTheSameVacanciesInTheSameOrderAsOne() throws IOException {
        var corpus = new Corpus(60, 3_000);
        var documents = corpus.jobs.entrySet().stream()
                .map(e -> Documents.of(e.getKey(), e.getValue()))
                .toList();
        assertThat(vacancies(corpus, documents, 3)).hasSize(60).isEqualTo(vacancies(corpus, documents, 1));
    }

    private List<List<Found>> candidates(Corpus corpus, List<Map<String, Object>> documents, int shards)
            throws IOException {
        try (var index = new TestIndex("profiles", shards)) {
            index.add(documents);
            var retrieval = new ProfileRetrieval(index.reader, index.name, weights);
            var found = new ArrayList<List<Found>>();
            for (var job : corpus.jobs.values()) found.add(retrieval.find(job, ALL, Corpus.DAY, 100));
            return found;
        }
    }

    private List<List<Found>> vacancies(Corpus corpus, List<Map<String, Object>> documents, int shards)
            throws IOException {
        try (var index = new TestIndex("vacancies", shards)) {
            index.add(documents);
            var retrieval = new VacancyRetrieval(index.reader, index.name, weights);
            var found = new ArrayList<List<Found>>();
            for (var candidate : corpus.candidates.values())
                found.add(retrieval.find(candidate, ALL, corpus.taxonomy, Corpus.DAY, 100));
            return found;
        }
    }
}
