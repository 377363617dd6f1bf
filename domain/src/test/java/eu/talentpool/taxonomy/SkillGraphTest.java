package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillGraphTest {

    private final Taxonomy starter = new LoadedTaxonomy("starter", StarterFiles.read());

    @ParameterizedTest
    @CsvSource({
        "Angular, React",
        "PostgreSQL, MySQL",
        "Kubernetes, Docker",
        "Jenkins, GitLab CI",
        "Scrum, Kanban",
        "Amazon Web Services, Microsoft Azure",
        "TIG welding, MIG/MAG welding"
    })
    void putsSkillsNearThatStandInForEachOther(String skill, String other) {
        assertThat(neighbours(skill))
                .filteredOn(neighbour -> neighbour.uri().equals(uri(other)))
                .singleElement()
                .satisfies(neighbour -> assertThat(neighbour.nearness()).isGreaterThan(0.6));
    }

    @ParameterizedTest
    @CsvSource({"Angular, PostgreSQL", "Java, nursing care", "Docker, arc welding", "React, Scrum"})
    void keepsOthersApart(String skill, String other) {
        assertThat(neighbours(skill)).extracting(Neighbour::uri).doesNotContain(uri(other));
    }

    @Test
    void listsAtMostTwelveNearestFirstWithoutTheSkillItself() {
        assertThat(starter.listSkills()).allSatisfy(skill -> {
            var neighbours = starter.listNeighbours(skill.uri());
            assertThat(neighbours)
                    .hasSizeLessThanOrEqualTo(12)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.nearness(), a.nearness()));
            assertThat(neighbours).allSatisfy(neighbour -> {
                assertThat(neighbour.uri()).isNotEqualTo(skill.uri());
                assertThat(neighbour.nearness()).isGreaterThanOrEqualTo(0.25).isLessThan(1);
            });
        });
    }

    @Test
    void isTheSameInBothDirections() {
        assertThat(neighbours("React")).contains(new Neighbour(uri("Angular"), nearness("Angular", "React")));
    }

    @Test
    void knowsNothingOfAnUnknownSkill() {
        assertThat(starter.listNeighbours("urn:unknown")).isEmpty();
    }

    private double nearness(String skill, String other) {
        return neighbours(skill).stream()
                .filter(neighbour -> neighbour.uri().equals(uri(other)))
                .findFirst()
                .orElseThrow()
                .nearness();
    }

    private List<Neighbour> neighbours(String skill) {
        return starter.listNeighbours(uri(skill));
    }

    private String uri(String skill) {
        return Objects.requireNonNull(
                starter.link(skill, "en", ConceptKind.SKILL).uri());
    }
}
