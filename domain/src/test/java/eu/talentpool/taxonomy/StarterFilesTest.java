package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterFilesTest {

    private final List<String[]> isco = StarterFiles.rows("isco08.tsv");
    private final List<String[]> occupations = StarterFiles.rows("occupations.tsv");
    private final List<String[]> skills = StarterFiles.rows("skills.tsv");
    private final List<String[]> relations = StarterFiles.rows("relations.tsv");

    @Test
    void hasAllGroupsOfIsco08() {
        var byDigits = isco.stream().collect(Collectors.groupingBy(row -> row[0].length(), Collectors.counting()));

        assertThat(column(isco, 0)).doesNotHaveDuplicates();
        assertThat(byDigits).isEqualTo(Map.of(1, 10L, 2, 43L, 3, 130L, 4, 436L));
        assertThat(isco).allSatisfy(row -> assertThat(row[1]).isNotBlank());
    }

    @Test
    void namesEachConceptOnceAndInSixLanguages() {
        assertThat(column(occupations, 0)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(column(skills, 0)).doesNotHaveDuplicates().hasSizeGreaterThan(220);
        assertThat(occupations).allSatisfy(row -> assertThat(filled(row, 0)).isEqualTo(8));
        assertThat(skills).allSatisfy(row -> assertThat(filled(row, 3)).isEqualTo(6));
    }

    @Test
    void coversTheIctOccupationsOfThePilot() {
        assertThat(column(occupations, 1).stream().filter(code -> code.matches("(133|25|35).*")))
                .hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void putsOccupationsIntoUnitGroupsThatExist() {
        var unitGroups =
                column(isco, 0).stream().filter(code -> code.length() == 4).collect(Collectors.toSet());

        assertThat(column(occupations, 1)).isSubsetOf(unitGroups);
    }

    @Test
    void tellsSkillsFromKnowledge() {
        assertThat(column(skills, 1)).containsOnly("knowledge", "skill/competence");
    }

    @Test
    void relatesOnlyConceptsThatItHas() {
        assertThat(column(relations, 0)).isSubsetOf(column(occupations, 0));
        assertThat(column(relations, 2)).isSubsetOf(column(skills, 0));
        assertThat(column(relations, 1)).containsOnly("essential", "optional");
        assertThat(relations.stream().map(row -> row[0] + row[2])).doesNotHaveDuplicates();
    }

    @Test
    void givesEveryOccupationEnoughSkills() {
        assertThat(StarterFiles.read().occupations()).allSatisfy(occupation -> {
            assertThat(occupation.essentialSkills()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(occupation.essentialSkills().size()
                            + occupation.optionalSkills().size())
                    .isBetween(8, 25);
        });
    }

    @Test
    void groupsNoSkillAlone() {
        var sizes = skills.stream()
                .map(row -> row[2])
                .filter(group -> !group.isEmpty())
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()));

        assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource({"occupations.tsv, 2", "skills.tsv, 3"})
    void sharesNoLabelBetweenTwoConceptsInALanguage(String file, int firstLanguage) {
        var rows = StarterFiles.rows(file);
        for (int column = firstLanguage; column < firstLanguage + 6; column++) {
            var seen = new HashMap<String, Set<String>>();
            for (var row : rows)
                for (var label : row[column].split("\\|"))
                    seen.computeIfAbsent(Wording.plain(label), key -> new HashSet<>())
                            .add(row[0]);
            assertThat(seen).allSatisfy((label, uris) -> assertThat(uris).hasSize(1));
        }
    }

    private static List<String> column(List<String[]> rows, int column) {
        return rows.stream().map(row -> row[column]).toList();
    }

    private static long filled(String[] row, int first) {
        return Arrays.stream(row).skip(first).filter(cell -> !cell.isBlank()).count();
    }
}
