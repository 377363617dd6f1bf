package eu.talentpool.matching.score;

import static eu.talentpool.matching.score.JobDraft.near;
import static eu.talentpool.matching.score.JobDraft.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.Silent;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    private static final String DEVELOPER = "urn:test:occupation:developer";

    private final Scoring scoring = new Scoring(Weights.bundled());
    private final CandidateDraft candidate = new CandidateDraft();
    private final JobDraft job = new JobDraft();

    private Contribution contribution(Criterion criterion) {
        return scoring.score(candidate.done(), job.done()).of(criterion);
    }

    @ParameterizedTest
    @CsvSource({"2512, 2250", "2513, 2000", "7212, 2000"})
    void anOccupationNearInWhatItDoesPassesAllButTheSameGroup(String group, int points) {
        job.occupation(DEVELOPER, "2512").nearOccupations.add("urn:test:occupation:near");
        candidate.occupation("urn:test:occupation:near", group);
        assertThat(contribution(Criterion.OCCUPATION).points()).isEqualTo(points);
    }

    @Test
    void whereNobodySaysAnythingEverythingIsNeutralAndNothingIsKnown() {
        var score = scoring.score(candidate.done(), job.done());
        assertThat(score.total()).isEqualTo(3_500);
        assertThat(score.confidence()).isZero();
        assertThat(score.contributions()).allMatch(c -> c.reason().equals(new Reason.Unknown(Silent.BOTH)));
    }

    @ParameterizedTest
    @CsvSource({"2512, 2250", "2513, 1750", "2521, 1125", "7212, 0"})
    void theNearerTheOccupationGroupTheMoreItCounts(String group, int points) {
        job.occupation(DEVELOPER, "2512");
        candidate.occupation("urn:test:occupation:other", group);
        assertThat(contribution(Criterion.OCCUPATION).points()).isEqualTo(points);
    }

    @Test
    void theVeryOccupationCountsInFull() {
        job.occupation(DEVELOPER, "2512");
        candidate.occupation(DEVELOPER, "2512").occupation("urn:test:occupation:welder", "7212");
        assertThat(contribution(Criterion.OCCUPATION).points()).isEqualTo(2_500);
    }

    @Test
    void practisedWorkStandsInForAWishThatIsNotNamed() {
        job.occupation(DEVELOPER, "2512");
        candidate.worked("2512", 10, 0);
        var contribution = contribution(Criterion.OCCUPATION);
        assertThat(contribution.points()).isEqualTo(2_250);
        assertThat(((Reason.OccupationFit) contribution.reason()).practised()).isTrue();
    }

    @Test
    void unrelatedPractisedWorkLeavesTheOccupationUnknown() {
        job.occupation(DEVELOPER, "2512");
        candidate.worked("7212", 10, 0);
        assertThat(contribution(Criterion.OCCUPATION).reason()).isEqualTo(new Reason.Unknown(Silent.PROFILE));
    }

    @Test
    void eachRequiredSkillIsHeldNearOrMissing() {
        job.requires("java", "sql", "git").requires("react", near("angular", 0.62));
        candidate.skills("java", "sql", "angular");
        var fit = (Reason.SkillFit) contribution(Criterion.ESSENTIAL_SKILLS).reason();
        assertThat(fit.matches())
                .extracting(SkillMatch::skill, SkillMatch::state, SkillMatch::share)
                .containsExactly(
                        tuple(skill("git"), SkillMatch.State.MISSING, 3_500),
                        tuple(skill("java"), SkillMatch.State.HELD, 10_000),
                        tuple(skill("react"), SkillMatch.State.ADJACENT, 6_724),
                        tuple(skill("sql"), SkillMatch.State.HELD, 10_000));
        assertThat(fit.matches().get(2).neighbour()).isEqualTo(near("angular", 0.62));
    }

    @Test
    void theNearestHeldNeighbourIsNamed() {
        job.essential.add(JobDraft.required("react", near("jquery", 0.3), near("angular", 0.6), near("vue", 0.7)));
        candidate.skills("jquery", "angular");
        var fit = (Reason.SkillFit) contribution(Criterion.ESSENTIAL_SKILLS).reason();
        assertThat(fit.matches().getFirst().neighbour()).isEqualTo(near("angular", 0.6));
    }

    @Test
    void wordsWithoutAConceptStayInSightAsNotComparable() {
        job.essential.add(new Job.RequiredSkill("good taste", List.of()));
        candidate.skills("java");
        var fit = (Reason.SkillFit) contribution(Criterion.ESSENTIAL_SKILLS).reason();
        assertThat(fit.matches().getFirst().state()).isEqualTo(SkillMatch.State.NOT_COMPARABLE);
    }

    @Test
    void aSkillNamedTwiceCountsOnce() {
        job.requires("java", "java", "sql");
        assertThat(job.done().essential())
                .extracting(Job.RequiredSkill::skill)
                .containsExactly(skill("java"), skill("sql"));
    }

    @Test
    void oldExperienceAndNeighbouringGroupsCountLess() {
        job.occupation(DEVELOPER, "2512").experienceMonths = 48;
        candidate.worked("2512", 12, 0).worked("2512", 24, 200).worked("2513", 10, 0);
        assertThat(contribution(Criterion.EXPERIENCE).reason()).isEqualTo(new Reason.ExperienceFit(12 + 12 + 7, 48));
    }

    @Test
    void experienceIsNotJudgedWhereTheOccupationIsUnknown() {
        job.experienceMonths = 12;
        candidate.worked("2512", 12, 0);
        assertThat(contribution(Criterion.EXPERIENCE).reason()).isEqualTo(new Reason.Unknown(Silent.VACANCY));
    }

    @Test
    void noExperienceAskedForIsMetByEverybody() {
        job.experienceMonths = 0;
        assertThat(contribution(Criterion.EXPERIENCE).points()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"8, 500", "6, 500", "5, 300", "4, 175", "3, 0"})
    void educationIsComparedByEqfLevel(int held, int points) {
        job.eqf = 6;
        candidate.eqf = held;
        assertThat(contribution(Criterion.EDUCATION).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"B2, 1500", "C1, 1500", "B1, 1256", "A1, 768", ", 768"})
    void aLanguageCountsUpToTheLevelAskedFor(Cefr level, int points) {
        job.asks("de", Cefr.B2);
        candidate.speaks("de", level);
        assertThat(contribution(Criterion.LANGUAGES).points()).isEqualTo(points);
    }

    @Test
    void aLanguageNotListedCountsNeutralAndIsNamed() {
        job.asks("de", Cefr.B2);
        candidate.speaks("en", Cefr.C1);
        var contribution = contribution(Criterion.LANGUAGES);
        assertThat(contribution.points()).isEqualTo(525);
        assertThat(((Reason.LanguageFit) contribution.reason())
                        .matches()
                        .getFirst()
                        .state())
                .isEqualTo(Reason.LanguageMatch.State.MISSING);
    }

    @Test
    void aLanguageOfAdvantageWeighsHalf() {
        job.asks("de", null);
        job.languages.add(new Job.RequiredLanguage("fr", null, false));
        candidate.speaks("de", null);
        assertThat(contribution(Criterion.LANGUAGES).points()).isEqualTo(1_500 * ((2 * 10_000 + 3_500) / 3) / 10_000);
    }

    @Test
    void aWishForAnotherCountryIsAContradiction() {
        job.countries.add("DE");
        candidate.countries.add("FR");
        assertThat(contribution(Criterion.COUNTRY).points()).isZero();
        candidate.countries.add("DE");
        assertThat(contribution(Criterion.COUNTRY).points()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"FULL_TIME, true, 200", "PART_TIME, true, 0", "EITHER, false, 200", "FULL_TIME, false, 0"})
    void workingTimeIsAsWishedOrNot(Job.Hours hours, boolean fullTime, int points) {
        job.hours = hours;
        candidate.fullTime = fullTime;
        assertThat(contribution(Criterion.HOURS).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"50000, 60000, 300", "40000, 60000, 210", "40000, 45000, 0", "40000, , 105", ", 45000, 0"})
    void payIsComparedWithTheLeastWished(Integer min, Integer max, int points) {
        job.pay = new Job.PayRange(min, max, "EUR");
        candidate.minPay = new Money(50_000, "EUR");
        assertThat(contribution(Criterion.PAY).points()).isEqualTo(points);
    }

    @Test
    void payInAnotherCurrencyIsUnknown() {
        job.pay = new Job.PayRange(100_000, null, "PLN");
        candidate.minPay = new Money(20_000, "EUR");
        assertThat(contribution(Criterion.PAY).reason()).isEqualTo(new Reason.Unknown(Silent.INCOMPARABLE));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, MET, 300", "2027-06-01, PARTLY, 180", "2027-06-02, CONTRADICTED, 0"})
    void theStartMayWaitThreeMonths(LocalDate available, Agreement agreement, int points) {
        job.start = LocalDate.of(2027, 3, 1);
        candidate.availableFrom = available;
        var contribution = contribution(Criterion.START);
        assertThat(contribution.points()).isEqualTo(points);
        assertThat(((Reason.StartFit) contribution.reason()).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"true, false, 0", "true, true, 200", "false, true, 200", "false, false, 200"})
    void remoteWorkMattersToWhoWishesIt(boolean wished, boolean offered, int points) {
        candidate.remote = wished;
        job.remote = offered;
        assertThat(contribution(Criterion.REMOTE).points()).isEqualTo(points);
    }
}
