package eu.talentpool.taxonomy.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexicalIndexTest {

    private static final int WELDER = 0;
    private static final int BAKER = 1;
    private static final int ENGINEER = 2;

    private static final LexicalIndex INDEX = LexicalIndex.of(List.of(
            concept("7212", false, "Joins metal with heat.", List.of("welder"), List.of("Schweißer/Schweißerin")),
            concept("7512", false, "Makes bread and brioche.", List.of("baker", "bread maker"), List.of("Bäcker")),
            concept(
                    "2141",
                    false,
                    "Plans production.",
                    List.of("industrial engineer"),
                    List.of("Industrieingenieur"))));

    @Test
    void isSureOfAPreferredLabelAndNamesIt() {
        var first = INDEX.rank("Welder", "en", 3).getFirst();

        assertThat(first.concept()).isEqualTo(WELDER);
        assertThat(first.confidence()).isEqualTo(1);
        assertThat(first.reason()).isEqualTo(Reason.EXACT_LABEL);
        assertThat(first.label()).isEqualTo("welder");
    }

    @Test
    void isLessSureOfAnAlternativeLabelAndOfAnotherLanguage() {
        assertThat(INDEX.find("bread maker", "en")).hasValueSatisfying(hit -> {
            assertThat(hit.confidence()).isEqualTo(0.95);
            assertThat(hit.reason()).isEqualTo(Reason.ALTERNATIVE_LABEL);
        });
        assertThat(INDEX.find("Bäcker", "en"))
                .hasValueSatisfying(hit -> assertThat(hit.confidence()).isEqualTo(0.9));
    }

    @Test
    void ranksByCharactersWhatItIsNotSureOf() {
        var first = INDEX.rank("Schweißfachkraft", "de", 1).getFirst();

        assertThat(first.concept()).isEqualTo(WELDER);
        assertThat(first.confidence()).isLessThan(0.5);
        assertThat(INDEX.find("Schweißfachkraft", "de")).isEmpty();
    }

    @Test
    void findsWordsOfTheDescription() {
        assertThat(INDEX.rank("brioche", "en", 1).getFirst().concept()).isEqualTo(BAKER);
    }

    @Test
    void guessesTheLanguageWhenNoneIsGiven() {
        assertThat(INDEX.rank("Industrieingenieurin", null, 1).getFirst().concept())
                .isEqualTo(ENGINEER);
    }

    @Test
    void letsTheMembersOfAGroupSpeakForItWhereItHasNoName() {
        var index = LexicalIndex.of(List.of(
                concept("7212", false, "", List.of("laser welder"), List.of("Laserschweißer")),
                concept("7212", false, "", List.of("spot welder"), List.of("Punktschweißer")),
                concept("7212", false, "", List.of("arc welder"), List.of("Lichtbogenschweißer")),
                concept("7212", false, "", List.of("robot welder"), List.of("Roboterschweißer")),
                concept("7212", true, "", List.of("Welders and flame cutters"), List.of())));

        assertThat(index.rank("Übrige Schweißer", "de", 1).getFirst().concept()).isEqualTo(4);
        assertThat(index.rank("Laserschweißerin", "de", 1).getFirst().concept()).isZero();
    }

    @Test
    void gradesAllConceptsInTheirOrder() {
        assertThat(INDEX.scores("welder", "en")).hasSize(3);
    }

    private static ConceptText concept(
            String group, boolean isGroup, String description, List<String> english, List<String> german) {
        return new ConceptText(Map.of("en", english, "de", german), description, group, isGroup);
    }
}
