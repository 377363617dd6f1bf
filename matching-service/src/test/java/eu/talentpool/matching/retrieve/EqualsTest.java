package eu.talentpool.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.CandidateDraft;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.JobDraft;
import eu.talentpool.matching.score.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a ranking takes of many who are equal.
class EqualsTest {
    private static final Set<String> ALL = Set.of("DE", "FR", "NL", "PL", "IT");
    private static final int AT_MOST = 100;

    private final Weights weights = Weights.bundled();
    private final Candidate developer = new CandidateDraft()
            .occupation("urn:test:occupation:developer", "2512")
            .skills("java")
            .done();
    private final Job job = new JobDraft()
            .occupation("urn:test:occupation:developer", "2512")
            .requires("java")
            .done();

    @Test
    void oneQueryTakesTheSameInWhateverOrderTheyCame() throws IOException {
        var people = people(2_000);
        try (var index = new TestIndex("profiles");
                var reversed = new TestIndex("profiles", 2)) {
            index.add(people);
            reversed.add(people.reversed());
            assertThat(find(index)).hasSize(AT_MOST).isEqualTo(find(reversed));
            assertThat(index.queries()).isEqualTo(1);
        }
    }

    /// With room for all equals beside those that are asked for, and without.
    @ParameterizedTest
    @ValueSource(ints = {AT_MOST + 20, 2_000})
    void idsDecideInAnIndexThatKnowsNoLots(int number) throws IOException {
        var people = people(number).reversed();
        people.forEach(document -> document.remove("lot"));
        try (var index = new TestIndex("profiles")) {
            index.add(people);
            assertThat(find(index)).extracting(Found::id).isEqualTo(ids(people));
        }
    }

    private static List<String> ids(List<Map<String, Object>> people) {
        return people.stream()
                .map(document -> (String) document.get("id"))
                .sorted()
                .limit(AT_MOST)
                .toList();
    }

    private List<Map<String, Object>> people(int number) {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < number; i++) people.add(Documents.of("p" + i, developer, List.copyOf(ALL)));
        return people;
    }

    private List<Found> find(TestIndex index) {
        return new ProfileRetrieval(index.reader, index.name, weights).find(job, ALL, Corpus.DAY, AT_MOST);
    }
}
