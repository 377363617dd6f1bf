package eu.talentpool.benchmarks.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.benchmarks.fairness.Trial.Shift;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Taxonomy TAXONOMY = TaxonomyFiles.read(List.of(), Progress.SILENT);
    private static final Crowd CROWD = new Crowd(TAXONOMY, 500, 600, 1, DAY);
    private static final List<Twins> TWINS = Twins.list(YearMonth.from(DAY));

    @Test
    void noPairIsPartedFurtherThanItMay() {
        var shifts = new Trial(TAXONOMY, CROWD, DAY).shifts(TWINS);
        assertThat(shifts)
                .hasSize(TWINS.size())
                .allSatisfy(shift -> assertThat(shift.vacancies()).isPositive());
        assertThat(broken(shifts)).isEmpty();
    }

    @Test
    void aNameThatIsKeptIsNoticed() {
        assertThat(brokenIf("Fatima", content -> retitled(content, "Fatima"))).contains("name");
    }

    @Test
    void aSexThatCountsIsNoticed() {
        assertThat(brokenIf("\"Code\":\"F\"", FairnessTest::withoutSkills)).contains("sex");
    }

    @Test
    void aGapThatCostsPlacesIsNoticed() {
        assertThat(brokenIf("\"Year\":2009", FairnessTest::withoutExperience))
                .anySatisfy(what -> assertThat(what).contains("months"));
    }

    /// Of those by whom nobody is drawn.
    @Test
    void chanceAloneExplainsTheAttentionByAge() {
        assertThat(Exposure.of(CROWD, DAY).subList(0, 2))
                .allSatisfy(group -> assertThat(group.ratio()).isBetween(group.low(), group.high()));
    }

    /// What is reported if the reader treats documents with this mark in another way.
    private static List<String> brokenIf(String mark, UnaryOperator<ProfileContent> treated) {
        var unfair = new Trial(TAXONOMY, CROWD, DAY, document -> {
            var content = Trial.linked(document, TAXONOMY);
            return new String(document, StandardCharsets.UTF_8).contains(mark) ? treated.apply(content) : content;
        });
        return broken(unfair.shifts(TWINS));
    }

    private static List<String> broken(List<Shift> shifts) {
        return shifts.stream()
                .filter(shift -> !shift.holds())
                .map(shift -> shift.twins().what())
                .toList();
    }

    private static ProfileContent retitled(ProfileContent c, String headline) {
        return new ProfileContent(
                c.language(),
                headline,
                c.occupations(),
                c.experience(),
                c.education(),
                c.skills(),
                c.languages(),
                c.wishes(),
                c.credentials());
    }

    private static ProfileContent withoutSkills(ProfileContent c) {
        return new ProfileContent(
                c.language(),
                c.headline(),
                List.of(),
                c.experience(),
                c.education(),
                List.of(),
                c.languages(),
                c.wishes(),
                c.credentials());
    }

    private static ProfileContent withoutExperience(ProfileContent c) {
        return new ProfileContent(
                c.language(),
                c.headline(),
                c.occupations(),
                List.of(),
                c.education(),
                c.skills(),
                c.languages(),
                c.wishes(),
                c.credentials());
    }
}
