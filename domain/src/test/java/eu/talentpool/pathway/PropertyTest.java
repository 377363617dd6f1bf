package eu.talentpool.pathway;

import static eu.talentpool.pathway.Examples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.vacancy.Pay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Laws that hold for every pair, tried on many random ones.
class PropertyTest {

    private static final int TIMES = 4_000;
    private static final int PEOPLE = 20;

    private final PathwayAssessor assessor = new PathwayAssessor(PathwayRules.load());
    private final Examples examples = new Examples(20261124);

    @Test
    void manyPeopleForOneJobCompareAsEachAlone() {
        for (int i = 0; i < TIMES / PEOPLE; i++) {
            var state = List.of(examples.state());
            var job = examples.job(state.getFirst());
            for (var view : View.values()) {
                var together = assessor.forJob(job, state, DAY, view);
                for (int j = 0; j < PEOPLE; j++) {
                    var person = examples.person();
                    assertThat(together.apply(person)).isEqualTo(assessor.assess(person, job, state, DAY, view));
                }
            }
        }
    }

    @Test
    void manyJobsForOnePersonCompareAsEachAlone() {
        for (int i = 0; i < TIMES / PEOPLE; i++) {
            var person = examples.person();
            for (var view : View.values()) {
                var together = assessor.forPerson(person, DAY, view);
                for (int j = 0; j < PEOPLE; j++) {
                    var state = List.of(examples.state());
                    var job = examples.job(state.getFirst());
                    assertThat(together.apply(job, state)).isEqualTo(assessor.assess(person, job, state, DAY, view));
                }
            }
        }
    }

    @Test
    void aFurtherJobNeverWorsensAState() {
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            if (person.experience().isEmpty()) continue;
            assertNotWorse(person, with(person, person.degrees(), and(person.experience(), examples.work())));
        }
    }

    @Test
    void anEarlierStartNeverWorsensAState() {
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            var longer = person.experience().stream().map(this::longer).toList();
            assertNotWorse(person, with(person, person.degrees(), longer));
        }
    }

    private WorkPeriod longer(WorkPeriod work) {
        if (work.from() == null) return work;
        var from = PartialDate.of(work.from().earliest().minusDays(examples.below(400)));
        return new WorkPeriod(work.iscoGroup(), from, work.to(), work.current(), work.country(), work.related());
    }

    @Test
    void aHigherLevelNeverWorsensAState() {
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            var higher = person.degrees().stream().map(PropertyTest::higher).toList();
            assertNotWorse(person, with(person, higher, person.experience()));
        }
    }

    private static Degree higher(Degree d) {
        if (d.eqf() == null) return d;
        return new Degree(
                Math.min(8, d.eqf() + 1),
                d.years(),
                d.completed(),
                d.ongoing(),
                d.recognisedIn(),
                d.country(),
                d.field(),
                d.vocational());
    }

    @Test
    void forgettingAFactNeverMakesAStateNotMet() {
        List<UnaryOperator<PathwayFacts>> forgettings = List.of(
                p -> with(p, List.of(), p.experience()),
                p -> with(p, p.degrees(), List.of()),
                p -> with(
                        p, p.degrees().stream().map(PropertyTest::withoutLevel).toList(), p.experience()),
                p -> with(
                        p,
                        p.degrees(),
                        p.experience().stream().map(PropertyTest::withoutDates).toList()),
                p -> new PathwayFacts(
                        p.degrees(), p.experience(), null, List.of(), null, null, Map.of(), Map.of(), Map.of()));
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            var state = examples.state();
            var job = examples.job(state);
            var forgotten = forgettings.get(i % forgettings.size()).apply(person);
            var before = all(person, job, state);
            assertThat(all(forgotten, job, state)).zipSatisfy(before, PropertyTest::assertNoNewFailure);
            assertThat(all(person, JobFacts.UNKNOWN, state)).zipSatisfy(before, PropertyTest::assertNoNewFailure);
        }
    }

    @Test
    void forgettingAFactOfTheJobNeverMakesAStateNotMet() {
        List<UnaryOperator<JobFacts>> forgettings = List.of(
                j -> job(j, null, j.weeklyHours(), j.contractMonths(), j.nuts()),
                j -> job(j, j.pay(), null, j.contractMonths(), j.nuts()),
                j -> job(j, j.pay(), j.weeklyHours(), null, j.nuts()),
                j -> job(j, j.pay(), j.weeklyHours(), j.contractMonths(), null));
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            var state = examples.state();
            var job = examples.job(state);
            var forgotten = forgettings.get(i % forgettings.size()).apply(job);
            assertThat(all(person, forgotten, state))
                    .zipSatisfy(all(person, job, state), PropertyTest::assertNoNewFailure);
        }
    }

    private static JobFacts job(
            JobFacts j, @Nullable Pay pay, @Nullable Integer hours, @Nullable Integer months, @Nullable String nuts) {
        return new JobFacts(
                j.memberState(),
                j.iscoGroups(),
                pay,
                j.payInclHolidayAllowance(),
                j.salaries(),
                hours,
                j.partTime(),
                months,
                j.indefinite(),
                j.educationEqf(),
                j.regulated(),
                j.agencyWork(),
                j.bindingOffer(),
                nuts,
                j.declared());
    }

    private static Degree withoutLevel(Degree d) {
        return new Degree(null, null, null, d.ongoing(), Map.of(), null, null, d.vocational());
    }

    private static WorkPeriod withoutDates(WorkPeriod w) {
        return new WorkPeriod(null, null, null, false, null, null);
    }

    @Test
    void nothingKnownIsNeverNotMet() {
        for (var set : PathwayRules.load().book().list()) {
            if (List.of("DK", "IE").contains(set.memberState())) continue;
            assertThat(all(PathwayFacts.UNKNOWN, null, set.memberState()))
                    .flatExtracting(PathwayAssessment::routes)
                    .extracting(Route::state)
                    .isNotEmpty()
                    .containsOnly(ConditionState.UNDETERMINED);
        }
    }

    @Test
    void denmarkAndIrelandNeverYieldABlueCard() {
        for (int i = 0; i < TIMES; i++) {
            var state = i % 2 == 0 ? "DK" : "IE";
            assertThat(assess(examples.person(), examples.job(state), state).state())
                    .isEqualTo(PathwayState.NOT_MET);
        }
    }

    @Test
    void whereTheGeneralThresholdIsMetSoIsTheReducedOne() {
        var met = 0;
        for (int i = 0; i < TIMES; i++) {
            var state = i % 2 == 0 ? "DE" : "NL";
            var found = assess(examples.person(), examples.job(state), state);
            if (pay(found, "pay") != ConditionState.MET) continue;
            assertThat(pay(found, "reduced-pay")).isEqualTo(ConditionState.MET);
            met++;
        }
        assertThat(met).isGreaterThan(100);
    }

    private static ConditionState pay(PathwayAssessment found, String label) {
        return found.routes().stream()
                .flatMap(Route::conditions)
                .filter(c -> c.label().equals(label))
                .map(Condition::state)
                .findFirst()
                .orElseThrow();
    }

    private void assertNotWorse(PathwayFacts before, PathwayFacts after) {
        var state = examples.state();
        var job = examples.below(3) == 0 ? null : examples.job(state);
        assertThat(all(after, job, state)).zipSatisfy(all(before, job, state), PropertyTest::assertNotWorse);
    }

    private static void assertNotWorse(PathwayAssessment now, PathwayAssessment then) {
        assertThat(now.state()).isIn(notWorseThan(then.state()));
        assertThat(now.routes())
                .zipSatisfy(then.routes(), (a, b) -> assertThat(a.state()).isLessThanOrEqualTo(b.state()));
        assertThat(experience(now))
                .zipSatisfy(experience(then), (a, b) -> assertThat(a).isLessThanOrEqualTo(b));
    }

    private List<PathwayAssessment> all(PathwayFacts person, @Nullable JobFacts job, String state) {
        return assessor.assess(person, job, state, DAY, View.FULL);
    }

    private static List<ConditionState> experience(PathwayAssessment found) {
        return found.routes().stream()
                .flatMap(Route::conditions)
                .filter(c -> c.label().contains("experience"))
                .map(Condition::state)
                .toList();
    }

    private static List<PathwayState> notWorseThan(PathwayState state) {
        return switch (state) {
            case MET -> List.of(PathwayState.MET);
            case UNDETERMINED -> List.of(PathwayState.MET, PathwayState.UNDETERMINED);
            case NOT_MET -> List.of(PathwayState.MET, PathwayState.UNDETERMINED, PathwayState.NOT_MET);
            case UNKNOWN -> List.of(PathwayState.UNKNOWN);
        };
    }

    private static void assertNoNewFailure(PathwayAssessment after, PathwayAssessment before) {
        for (int r = 0; r < before.routes().size(); r++)
            if (before.routes().get(r).state() != ConditionState.NOT_MET)
                assertThat(after.routes().get(r).state()).isNotEqualTo(ConditionState.NOT_MET);
    }

    private PathwayAssessment assess(PathwayFacts person, JobFacts job, String state) {
        return assessor.assess(person, job, state, DAY, View.FULL).getFirst();
    }

    private static PathwayFacts with(PathwayFacts p, List<Degree> degrees, List<WorkPeriod> experience) {
        return new PathwayFacts(
                degrees,
                experience,
                p.birth(),
                p.languages(),
                p.passportValidUntil(),
                p.sicknessInsurance(),
                p.licences(),
                p.declared(),
                p.quantities());
    }

    private static List<WorkPeriod> and(List<WorkPeriod> all, WorkPeriod one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
