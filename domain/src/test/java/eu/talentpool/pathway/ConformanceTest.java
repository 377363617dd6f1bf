package eu.talentpool.pathway;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.Cases.Case;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.PathwayAssessment.Statement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.value.Datum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

    private static final PathwayRules RULES = PathwayRules.load();

    private final PathwayAssessor assessor = new PathwayAssessor(RULES);

    static Stream<Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheHandWorkedCase(Case one) {
        var found = assess(one);
        assertThat(found.state()).as(one.why()).isEqualTo(one.expect());
        assertThat(found.routes().stream().collect(toMap(Route::id, Route::state)))
                .as(one.why())
                .isEqualTo(one.routes());
        assertThat(states(found)).as(one.why()).containsAllEntriesOf(one.conditions());
        assertThat(wouldBe(found)).as(one.why()).containsAllEntriesOf(one.wouldBe());
        assertThat(rows(found)).containsAll(one.rows());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesWhatIsMissing(Case one) {
        var found = assess(one);
        if (one.missing() != null)
            assertThat(found.missing()).extracting(Condition::id).isEqualTo(one.missing());
        if (one.gaps() != null) assertThat(found.gaps()).isEqualTo(one.gaps());
        if (one.statements() != null) assertThat(statements(found)).isEqualTo(one.statements());
        assertThat(found.missing().isEmpty()).isEqualTo(found.state() != PathwayState.UNDETERMINED);
    }

    private PathwayAssessment assess(Case one) {
        return assessor.assess(one.person(), one.job(), one.state(), one.asOf(), View.FULL).stream()
                .filter(a -> a.pathway().equals(one.pathway()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowOfTheRulesIsNamedByACase() {
        var named = cases().flatMap(c -> Stream.concat(c.rows().stream(), c.conditions().keySet().stream()))
                .collect(toSet());
        var rows = RULES.book().list().stream()
                .flatMap(set -> Stream.concat(
                        set.conditions().stream().map(Rule::id), set.data().map(Datum::id)));
        assertThat(rows).isSubsetOf(named);
    }

    private static Map<String, ConditionState> states(PathwayAssessment found) {
        return conditions(found).collect(toMap(Condition::id, Condition::state, (a, _) -> a));
    }

    private static Map<String, ConditionState> wouldBe(PathwayAssessment found) {
        var states = new HashMap<String, ConditionState>();
        conditions(found).forEach(c -> {
            if (c.wouldBe() != null) states.put(c.id(), c.wouldBe());
        });
        return states;
    }

    private static Set<String> rows(PathwayAssessment found) {
        return Stream.concat(conditions(found).flatMap(c -> c.ruleIds().stream()), statements(found).stream())
                .collect(toSet());
    }

    private static List<String> statements(PathwayAssessment found) {
        return found.statements().stream().map(Statement::id).toList();
    }

    private static Stream<Condition> conditions(PathwayAssessment found) {
        return found.routes().stream().flatMap(Route::conditions);
    }
}
