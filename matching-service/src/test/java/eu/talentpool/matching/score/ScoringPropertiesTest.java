package eu.talentpool.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Cefr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What must hold for every pair, tried on many random ones.
class ScoringPropertiesTest {
    private static final int TRIES = 5_000;

    private final Scoring scoring = new Scoring(Weights.bundled());
    private final RandomPairs pairs = new RandomPairs(20261124);

    private int total(CandidateDraft candidate, JobDraft job) {
        return scoring.score(candidate.done(), job.done()).total();
    }

    @Test
    void contributionsAddUpToTheTotalAndStayWithinTheirWeights() {
        for (int i = 0; i < TRIES; i++) {
            var score = scoring.score(pairs.candidate().done(), pairs.job().done());
            assertThat(score.contributions().stream()
                            .mapToInt(Contribution::points)
                            .sum())
                    .isEqualTo(score.total());
            assertThat(score.contributions()).allMatch(c -> 0 <= c.points() && c.points() <= c.max());
            assertThat(score.contributions())
                    .extracting(Contribution::criterion)
                    .containsExactly(Criterion.values());
            assertThat(score.confidence()).isBetween(0, 100);
        }
    }

    @Test
    void aCompleteMatchEarnsEverything() {
        for (int i = 0; i < TRIES; i++) {
            var job = pairs.fullJob();
            var score = scoring.score(pairs.completeMatch(job.done()).done(), job.done());
            assertThat(score.total()).isEqualTo(10_000);
            assertThat(score.confidence()).isEqualTo(100);
        }
    }

    @Test
    void theSamePairGivesTheSameScoreInAnyOrderAndInANewEngine() {
        for (int i = 0; i < TRIES; i++) {
            var candidate = pairs.candidate();
            var job = pairs.job();
            var before = scoring.score(candidate.done(), job.done());
            shuffle(candidate.occupations, candidate.experience, candidate.languages);
            shuffle(job.occupations, job.languages);
            var after = new Scoring(Weights.bundled()).score(candidate.done(), job.done());
            assertThat(after).isEqualTo(before);
        }
    }

    private void shuffle(List<?>... lists) {
        for (var list : lists) Collections.shuffle(list, pairs.random);
    }

    @TestFactory
    List<DynamicTest> evidenceNeverLowersATotal() {
        return List.of(
                neverLowers("a skill", c -> c.skills.add(pairs.skill())),
                neverLowers("a language", c -> c.languages.add(pairs.spoken())),
                neverLowers("a level of a language", this::tellLevels),
                neverLowers("a job held", c -> c.experience.add(pairs.experience())),
                neverLowers("one more occupation", this::oneMoreOccupation),
                neverLowers("one more country", this::oneMoreCountry),
                neverLowers("higher education", c -> c.eqf = c.eqf == null ? 8 : Math.min(8, c.eqf + 1)));
    }

    private DynamicTest neverLowers(String fact, Consumer<CandidateDraft> add) {
        return DynamicTest.dynamicTest(fact, () -> {
            for (int i = 0; i < TRIES; i++) {
                var job = pairs.job();
                var candidate = pairs.candidate();
                int before = total(candidate, job);
                add.accept(candidate);
                assertThat(total(candidate, job)).isGreaterThanOrEqualTo(before);
            }
        });
    }

    private void tellLevels(CandidateDraft c) {
        c.languages.replaceAll(s -> s.level() != null ? s : new Candidate.Spoken(s.language(), Cefr.A1));
    }

    private void oneMoreOccupation(CandidateDraft c) {
        if (!c.occupations.isEmpty()) c.occupations.add(pairs.occupation());
    }

    private void oneMoreCountry(CandidateDraft c) {
        if (!c.countries.isEmpty()) c.countries.add("FR");
    }

    /// Whatever a profile tells that does not contradict the job, no part of it may hide and gain.
    @Test
    void aShorterProfileNeverOutranksItsFilledInVersion() {
        for (int i = 0; i < TRIES; i++) {
            var job = pairs.job();
            var filled = withoutContradiction(pairs.candidate(), job);
            var shorter = filled.copy();
            forget(shorter);
            assertThat(total(shorter, job)).isLessThanOrEqualTo(total(filled, job));
        }
    }

    /// Takes back what earns nothing at all: a wish, an occupation or a level that contradicts the job.
    private CandidateDraft withoutContradiction(CandidateDraft c, JobDraft job) {
        var score = scoring.score(c.done(), job.done());
        for (var contribution : score.contributions())
            if (contribution.points() == 0 && contribution.known()) silence(c, contribution.criterion());
        return c;
    }

    private static void silence(CandidateDraft c, Criterion criterion) {
        switch (criterion) {
            case OCCUPATION -> c.occupations.clear();
            case EDUCATION -> c.eqf = null;
            case COUNTRY -> c.countries.clear();
            case HOURS -> c.fullTime = null;
            case PAY -> c.minPay = null;
            case START -> c.availableFrom = null;
            case REMOTE -> c.remote = null;
            case ESSENTIAL_SKILLS, OPTIONAL_SKILLS, EXPERIENCE, LANGUAGES ->
                throw new AssertionError("evidence counted less than silence: " + criterion);
        }
    }

    /// Keeps at least the first occupation: the one line of a one-line profile.
    private void forget(CandidateDraft c) {
        c.occupations = new ArrayList<>(c.occupations.subList(0, Math.min(1, c.occupations.size())));
        c.skills.removeIf(_ -> pairs.random.nextBoolean());
        c.experience.removeIf(_ -> pairs.random.nextBoolean());
        c.languages.removeIf(_ -> pairs.random.nextBoolean());
        if (pairs.random.nextBoolean()) c.countries.clear();
        c.eqf = c.eqf == null ? null : pairs.maybe(c.eqf);
        c.fullTime = c.fullTime == null ? null : pairs.maybe(c.fullTime);
        c.minPay = c.minPay == null ? null : pairs.maybe(c.minPay);
        c.availableFrom = c.availableFrom == null ? null : pairs.maybe(c.availableFrom);
        c.remote = c.remote == null ? null : pairs.maybe(c.remote);
    }

    @Test
    void removingAFactFromACompleteMatchNeverRaisesIt() {
        for (int i = 0; i < TRIES; i++) {
            var job = pairs.fullJob();
            var shorter = pairs.completeMatch(job.done());
            forget(shorter);
            assertThat(total(shorter, job)).isLessThanOrEqualTo(10_000);
        }
    }

    /// Silence about every criterion in turn costs a complete match something.
    @Test
    void everyOmissionCostsACompleteMatchSomething() {
        for (int i = 0; i < 100; i++) {
            var job = pairs.fullJob();
            var complete = pairs.completeMatch(job.done());
            for (var criterion : List.of(Criterion.EDUCATION, Criterion.COUNTRY, Criterion.HOURS, Criterion.PAY)) {
                var silent = complete.copy();
                silence(silent, criterion);
                assertThat(total(silent, job)).isLessThan(10_000);
            }
        }
    }

    @Test
    void aThinnerVacancyNeverOutranksItsFilledInVersionForACompleteMatch() {
        for (int i = 0; i < TRIES; i++) {
            var filled = pairs.job();
            var candidate = pairs.completeMatch(filled.done());
            var thinner = filled.copy();
            leaveOut(thinner);
            assertThat(total(candidate, thinner)).isLessThanOrEqualTo(total(candidate, filled));
        }
    }

    private void leaveOut(JobDraft j) {
        j.occupations = new ArrayList<>(j.occupations.subList(0, Math.min(1, j.occupations.size())));
        j.essential.removeIf(_ -> pairs.random.nextBoolean());
        j.optional.removeIf(_ -> pairs.random.nextBoolean());
        j.languages.removeIf(_ -> pairs.random.nextBoolean());
        if (pairs.random.nextBoolean()) j.countries.clear();
        j.experienceMonths = j.experienceMonths == null ? null : pairs.maybe(j.experienceMonths);
        j.eqf = j.eqf == null ? null : pairs.maybe(j.eqf);
        j.hours = j.hours == null ? null : pairs.maybe(j.hours);
        j.pay = j.pay == null ? null : pairs.maybe(j.pay);
        j.start = j.start == null ? null : pairs.maybe(j.start);
        j.remote = j.remote == null ? null : pairs.maybe(j.remote);
    }

    /// A vacancy that asks for one skill, which everybody has, does not pass one that describes the job well.
    @Test
    void askingForOneSkillDoesNotPassAWellDescribedJobThatIsMostlyMet() {
        var candidate = new CandidateDraft();
        candidate.skills("a", "b", "c", "d", "e");
        var thin = new JobDraft().requires("a");
        var described = new JobDraft().requires("a", "b", "c", "d", "e", "f");
        assertThat(total(candidate, thin)).isLessThan(total(candidate, described));
    }

    @Test
    void aMatchingRequirementAddedToAVacancyNeverLowersATotal() {
        for (int i = 0; i < TRIES; i++) {
            var job = pairs.job();
            var candidate = pairs.candidate();
            if (candidate.skills.isEmpty()) continue;
            int before = total(candidate, job);
            var held = List.copyOf(candidate.skills).get(pairs.random.nextInt(candidate.skills.size()));
            job.essential.add(new Job.RequiredSkill(held, List.of()));
            assertThat(total(candidate, job)).isGreaterThanOrEqualTo(before);
        }
    }
}
