package eu.talentpool.matching.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.explain.FixtureTaxonomy;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.CandidateDraft;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.JobDraft;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who must not be found is not, whatever the score.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrievalFilterTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Candidate DEVELOPER = new CandidateDraft()
            .occupation("urn:test:occupation:developer", "2512")
            .skills("java")
            .speaks("de", Cefr.B2)
            .done();
    private static final Job JOB = new JobDraft()
            .occupation("urn:test:occupation:developer", "2512")
            .requires("java")
            .asks("de", Cefr.B1)
            .done();

    private final TestIndex profiles = new TestIndex("profiles");
    private final TestIndex vacancies = new TestIndex("vacancies");

    RetrievalFilterTest() throws IOException {}

    @BeforeAll
    void fill() throws IOException {
        var germany = List.of("DE");
        var welder = new CandidateDraft()
                .occupation("urn:test:occupation:welder", "7212")
                .done();
        var kotlin = new CandidateDraft()
                .occupation("urn:test:occupation:other", "3512")
                .skills("kotlin")
                .done();
        profiles.add(List.of(
                Documents.of("developer", DEVELOPER, germany),
                Documents.of("only-france", DEVELOPER, List.of("FR")),
                Documents.of("near", kotlin, germany),
                Documents.of("welder", welder, germany)));
        vacancies.add(List.of(
                open(Documents.of("in-march", JOB), "2027-03-01", "2027-04-01"),
                open(Documents.of("until-february", JOB), "2027-02-01", "2027-03-01"),
                open(Documents.of("from-tomorrow", JOB), "2027-03-02", "2027-04-01")));
    }

    private static Map<String, Object> open(Map<String, Object> document, String from, String until) {
        document.put("visible", List.of(Map.of("gte", from, "lt", until)));
        document.put("places", List.of("DE"));
        return document;
    }

    @AfterAll
    void remove() throws IOException {
        profiles.close();
        vacancies.close();
    }

    private List<String> profilesFor(Job job, Set<String> countries) {
        return new ProfileRetrieval(profiles.reader, profiles.name, Weights.bundled())
                .find(job, countries, DAY, 10).stream().map(Found::id).toList();
    }

    private List<String> vacanciesFor(Candidate candidate, Set<String> countries, LocalDate asOf) {
        var taxonomy = new FixtureTaxonomy(Map.of());
        return new VacancyRetrieval(vacancies.reader, vacancies.name, Weights.bundled())
                .find(candidate, countries, taxonomy, asOf, 10).stream()
                        .map(Found::id)
                        .toList();
    }

    @Test
    void findsWhoConsentedToTheCountryAndSharesSomething() {
        assertThat(profilesFor(JOB, Set.of("DE"))).containsExactly("developer");
        assertThat(profilesFor(JOB, Set.of("FR"))).containsExactly("only-france");
        assertThat(profilesFor(JOB, Set.of())).isEmpty();
    }

    @Test
    void findsWhoHoldsANearSkillAfterWhoHoldsTheSkill() {
        var draft = new JobDraft().requires("java", JobDraft.near("kotlin", 0.6));
        assertThat(profilesFor(draft.done(), Set.of("DE"))).containsExactly("developer", "near");
    }

    /// Whoever shares nothing may earn more by all the rest than somebody who shares a little.
    @Test
    void whoeverSharesNothingIsNotFoundHoweverManyTheyAre() throws IOException {
        var welder = new CandidateDraft()
                .occupation("urn:test:occupation:welder", "7212")
                .speaks("de", Cefr.C2)
                .done();
        var shares = new CandidateDraft()
                .occupation("urn:test:occupation:welder", "7212")
                .skills("java")
                .done();
        try (var many = new TestIndex("profiles")) {
            many.add(IntStream.range(0, 250)
                    .mapToObj(i -> Documents.of("welder-" + i, welder, List.of("DE")))
                    .toList());
            many.add(List.of(Documents.of("shares", shares, List.of("DE"))));
            var job = new JobDraft()
                    .occupation("urn:test:occupation:developer", "2512")
                    .likes("java")
                    .asks("de", Cefr.C2)
                    .done();
            var found =
                    new ProfileRetrieval(many.reader, many.name, Weights.bundled()).find(job, Set.of("DE"), DAY, 10);
            assertThat(found).extracting(Found::id).containsExactly("shares");
        }
    }

    @Test
    void aJobThatSaysNothingFindsNobody() {
        assertThat(profilesFor(new JobDraft().done(), Set.of("DE"))).isEmpty();
    }

    @Test
    void findsVacanciesThatAreOpenOnTheDay() {
        assertThat(vacanciesFor(DEVELOPER, Set.of("DE"), DAY)).containsExactly("in-march");
        assertThat(vacanciesFor(DEVELOPER, Set.of("DE"), DAY.plusDays(1)))
                .containsExactlyInAnyOrder("from-tomorrow", "in-march");
        assertThat(vacanciesFor(DEVELOPER, Set.of("DE"), DAY.plusMonths(1))).isEmpty();
    }

    @Test
    void findsNoVacancyElsewhere() {
        assertThat(vacanciesFor(DEVELOPER, Set.of("FR"), DAY)).isEmpty();
    }

    @Test
    void findsAVacancyThatAsksForANeighbourOfAHeldSkill() {
        var taxonomy = new FixtureTaxonomy(
                Map.of(JobDraft.skill("kotlin"), List.of(new Neighbour(JobDraft.skill("java"), 0.6))));
        var candidate = new CandidateDraft().skills("kotlin").done();
        var found = new VacancyRetrieval(vacancies.reader, vacancies.name, Weights.bundled())
                .find(candidate, Set.of("DE"), taxonomy, DAY, 10);
        assertThat(found).extracting(Found::id).containsExactly("in-march");
    }
}
