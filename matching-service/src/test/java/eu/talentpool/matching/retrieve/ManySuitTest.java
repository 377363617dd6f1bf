package eu.talentpool.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.CandidateDraft;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.JobDraft;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.Cefr;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Where many suit, the filter is left out, and nobody comes through whom it would have kept away: of the hidden, who
/// suit as well, and of the welders, of whom developers' vacancies want nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManySuitTest {
    private static final Set<String> GERMANY = Set.of("DE");
    private static final int AT_MOST = 100;
    private static final int WELDERS = 60;
    private static final Job DEVELOPING = job("developer", "2512", "java");
    private static final Job WELDING = job("welder", "7212", "welding");

    private final TestIndex index = new TestIndex("profiles");
    private final ProfileRetrieval retrieval = retrieval();

    ManySuitTest() throws IOException {}

    @BeforeAll
    void fill() throws IOException {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 200; i++) {
            people.add(Documents.of("shown" + i, person("developer", "2512", "java"), List.of("DE")));
            people.add(Documents.of("hidden" + i, person("developer", "2512", "java"), List.of("BE")));
        }
        for (int i = 0; i < WELDERS; i++)
            people.add(Documents.of("welder" + i, person("welder", "7212", "welding"), List.of("DE")));
        index.add(people);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsTheSameWithAndWithoutTheFilter() throws IOException {
        var developers = retrieval().find(DEVELOPING, GERMANY, Corpus.DAY, AT_MOST);
        assertThat(developers).hasSize(AT_MOST).allMatch(one -> one.id().startsWith("shown"));
        var welders = retrieval().find(WELDING, GERMANY, Corpus.DAY, AT_MOST);
        assertThat(welders).hasSize(WELDERS).allMatch(one -> one.id().startsWith("welder"));
        for (int round = 0; round < 2; round++) {
            assertThat(find(DEVELOPING, 1)).isEqualTo(developers);
            assertThat(find(DEVELOPING, 1)).isEqualTo(developers);
            assertThat(find(WELDING, 2)).isEqualTo(welders);
            assertThat(find(WELDING, 1)).isEqualTo(welders);
        }
    }

    /// @param queries that it takes: a second one, with the filter, where many were expected and few suit
    private List<Found> find(Job job, int queries) throws IOException {
        var before = index.queries();
        var found = retrieval.find(job, GERMANY, Corpus.DAY, AT_MOST);
        assertThat(index.queries() - before).isEqualTo(queries);
        return found;
    }

    private ProfileRetrieval retrieval() {
        return new ProfileRetrieval(index.reader, index.name, Weights.bundled());
    }

    private static Candidate person(String occupation, String iscoGroup, String skill) {
        return new CandidateDraft()
                .occupation("urn:test:occupation:" + occupation, iscoGroup)
                .skills(skill)
                .speaks("de", Cefr.B2)
                .done();
    }

    private static Job job(String occupation, String iscoGroup, String skill) {
        return new JobDraft()
                .occupation("urn:test:occupation:" + occupation, iscoGroup)
                .requires(skill)
                .asks("de", Cefr.B1)
                .done();
    }
}
