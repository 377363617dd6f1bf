package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.requirement.PointsRequirement;
import eu.talentpool.pathway.requirement.PublicRequirement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.terms.ConditionState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathwayTextsTest {

    private final PathwayTexts texts = PathwayTexts.english();
    private final PathwayRules rules = PathwayRules.load();

    @Test
    void everyKeyOfTheRulesHasAText() {
        for (var set : rules.book().list()) {
            assertThat(texts.pathway(set.pathway())).isNotBlank();
            assertThat(set.routes()).extracting(r -> texts.route(r.id())).doesNotContain("");
            assertThat(set.conditions())
                    .extracting(r -> texts.condition(r.label()))
                    .doesNotContain("");
            assertThat(set.statements())
                    .extracting(s -> texts.statement(s.label()))
                    .doesNotContain("");
            assertThat(set.reservations()).extracting(texts::reservation).doesNotContain("");
            assertThat(set.gaps()).extracting(texts::gap).doesNotContain("");
        }
    }

    @Test
    void everyConditionThatCanStayOpenSaysWhatSettlesIt() {
        for (var set : rules.book().list())
            for (var rule : set.conditions())
                if (!(rule.requirement() instanceof PublicRequirement.Never))
                    assertThat(texts.settledBy(rule.label())).isNotBlank();
        assertThat(texts.settledBy("applicant")).isEqualTo("To be settled with the applicant");
        assertThat(texts.settledBy("official-text")).isNotBlank();
    }

    @Test
    void everyCriterionOfATableOfPointsHasAText() {
        var labels = rules.book().list().stream()
                .flatMap(set -> set.conditions().stream())
                .map(Rule::requirement)
                .flatMap(r -> r instanceof PointsRequirement points ? points.criteria() : Stream.empty())
                .map(PointsRequirement.Criterion::label)
                .toList();
        assertThat(labels)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(label -> assertThat(texts.condition(label)).isNotBlank());
    }

    @Test
    void everyStateHasWords() {
        for (var state : PathwayState.values()) assertThat(texts.state(state)).isNotBlank();
        for (var state : ConditionState.values()) assertThat(texts.state(state)).isNotBlank();
        assertThat(texts.state(PathwayState.MET)).isEqualTo("may meet the published requirements");
    }

    @Test
    void nobodyIsCalledEligible() throws IOException {
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_en.properties")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).doesNotContainIgnoringCase("eligible");
        }
    }

    @Test
    void theDisclaimerNamesDayAndVerification() {
        var found = new PathwayAssessor(rules)
                .assess(SmallRules.NOBODY, null, "DE", LocalDate.of(2026, 11, 24), View.FULL)
                .getFirst();
        assertThat(texts.disclaimer(found))
                .contains("2026-11-24", "2026-09-29", "no right to enter, stay or work", "no legal advice");
        var unknown = new PathwayAssessor(rules)
                .assess(SmallRules.NOBODY, null, "NO", LocalDate.of(2026, 11, 24), View.FULL)
                .getFirst();
        assertThat(texts.disclaimer(unknown)).contains("no rule data");
        assertThat(unknown.gaps()).extracting(texts::gap).containsExactly("Not covered by the rule data yet.");
    }
}
