package eu.talentpool.matching;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.explain.FixtureTaxonomy;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Money;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateMappingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String JAVA = "urn:test:skill:java";

    private static Candidate candidate(
            List<Mention> occupations, List<Experience> experience, List<Education> education, Wishes wishes) {
        var skills = List.of(Mention.ofUri("Java", JAVA), Mention.ofText("mother of two"));
        var languages = List.of(new LanguageSkill("hi", null, true), new LanguageSkill("en", Cefr.B2, false));
        var profile = new ProfileContent(
                "en", "Invented person", occupations, experience, education, skills, languages, wishes, List.of());
        return CandidateMapping.candidate(profile, new FixtureTaxonomy(Map.of()), TODAY);
    }

    private static Experience job(String isco, @Nullable String from, @Nullable String to) {
        return new Experience(
                Mention.ofIsco("job", isco),
                from == null ? null : PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to),
                to == null,
                null,
                null,
                null);
    }

    private static List<Candidate.Experience> experience(Experience... jobs) {
        return candidate(List.of(), List.of(jobs), List.of(), Wishes.NONE).experience();
    }

    @Test
    void onlyConceptsCross() {
        var candidate = candidate(
                List.of(
                        Mention.ofUri("developer", "urn:test:occupation:developer"),
                        Mention.ofText("jack of all trades"),
                        Mention.ofIsco("professional", "2")),
                List.of(),
                List.of(),
                Wishes.NONE);
        assertThat(candidate.skills()).containsExactly(JAVA);
        assertThat(candidate.occupations()).containsExactly(new Occupation("urn:test:occupation:developer", "2512"));
    }

    @Test
    void aMotherTongueCountsAsC2() {
        var candidate = candidate(List.of(), List.of(), List.of(), Wishes.NONE);
        assertThat(candidate.languages()).containsExactly(new Spoken("en", Cefr.B2), new Spoken("hi", Cefr.C2));
    }

    @Test
    void theHighestCompletedLevelCounts() {
        var education = List.of(eqf(5, false), eqf(6, false), eqf(7, true));
        assertThat(candidate(List.of(), List.of(), education, Wishes.NONE).eqf())
                .isEqualTo(6);
    }

    private static Education eqf(int level, boolean ongoing) {
        return new Education("degree", level, null, null, ongoing, null, null, null);
    }

    @Test
    void monthsAreCountedFromTheFirstToTheLast() {
        assertThat(experience(job("2512", "2020-01", "2020-03")))
                .containsExactly(new Candidate.Experience("2512", 3, 0));
    }

    @Test
    void aBareYearStandsForItsMiddle() {
        assertThat(experience(job("2512", "2019", "2021"))).containsExactly(new Candidate.Experience("2512", 24, 0));
    }

    @Test
    void aJobStillHeldRunsUntilToday() {
        assertThat(experience(job("2512", "2026-01", null))).containsExactly(new Candidate.Experience("2512", 10, 0));
    }

    @Test
    void jobsOfOneGroupThatOverlapCountOnce() {
        assertThat(experience(
                        job("2512", "2020-01", "2020-12"),
                        job("2512", "2020-07", "2021-06"),
                        job("2513", "2020-01", "2020-12")))
                .containsExactly(new Candidate.Experience("2512", 18, 0), new Candidate.Experience("2513", 12, 6));
    }

    @Test
    void aBreakNeitherPartsAStretchNorMakesItOlder() {
        assertThat(experience(job("2512", "2010-01", "2010-12"), job("2512", "2015-01", "2015-12")))
                .isEqualTo(experience(job("2512", "2010-01", "2010-12"), job("2512", "2011-01", "2011-12")))
                .containsExactly(new Candidate.Experience("2512", 24, 0));
    }

    @Test
    void otherWorkMakesAStretchOlder() {
        assertThat(experience(job("2512", "2010-01", "2010-12"), job("5131", "2015-01", "2015-06")))
                .containsExactly(new Candidate.Experience("2512", 12, 6), new Candidate.Experience("5131", 6, 0));
    }

    @Test
    void aJobWithoutABeginningIsNotGuessed() {
        assertThat(experience(job("2512", null, "2020-12"))).isEmpty();
    }

    @Test
    void payWithoutACurrencyIsNoWish() {
        var wishes = new Wishes(List.of("DE"), TODAY, true, 50_000, null, false);
        assertThat(candidate(List.of(), List.of(), List.of(), wishes).wishes().minPay())
                .isNull();
        var euros = new Wishes(List.of("DE"), TODAY, true, 50_000, "EUR", false);
        assertThat(candidate(List.of(), List.of(), List.of(), euros).wishes().minPay())
                .isEqualTo(new Money(50_000, "EUR"));
    }
}
