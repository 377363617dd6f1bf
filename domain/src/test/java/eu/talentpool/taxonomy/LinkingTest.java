package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingTest {

    private static final Taxonomy STARTER = new LoadedTaxonomy("starter", StarterFiles.read());

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taxonomy/linking.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "NULL")
    void linksTitlesAndSkillsAsTheyAreWritten(ConceptKind kind, String language, String text, String expected) {
        var mention = STARTER.link(text == null ? "" : text, language, kind);

        assertThat(label(mention, kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "software developer, en, 1.0",
        "Java developer, en, 0.95",
        "Softwareentwickler, en, 0.9",
        "software-developer (m/f/d), en, 0.85",
        "Sofwaredeveloperin, en, 0.0"
    })
    void isTheSurerTheCloserTheWords(String text, String language, double confidence) {
        assertThat(STARTER.link(text, language, ConceptKind.OCCUPATION).confidence())
                .isEqualTo(confidence);
    }

    @Test
    void givesSimilarSpellingLessThanAnyOtherLink() {
        var mention = STARTER.link("Sofware Developr", "en", ConceptKind.OCCUPATION);

        assertThat(mention.linked()).isTrue();
        assertThat(mention.confidence()).isBetween(0.5, 0.84);
    }

    @Test
    void keepsWordsWithoutALinkAsTheyAre() {
        assertThat(STARTER.link("Lion tamer", "en", ConceptKind.OCCUPATION)).isEqualTo(Mention.ofText("Lion tamer"));
    }

    @Test
    void takesTheIscoGroupOfAnOccupationFromTheConcept() {
        assertThat(STARTER.link("Schweißer", "de", ConceptKind.OCCUPATION).iscoGroup())
                .isEqualTo("7212");
    }

    @Test
    void findsEveryLabelOfTheStarterInItsLanguage() {
        var softly = new SoftAssertions();
        for (var occupation : STARTER.listOccupations())
            occupation
                    .labels()
                    .byLanguage()
                    .forEach((language, names) ->
                            names.forEach(name -> softly.assertThat(STARTER.link(name, language, ConceptKind.OCCUPATION)
                                            .uri())
                                    .as(name)
                                    .isEqualTo(occupation.uri())));
        softly.assertAll();
    }

    private static String label(Mention mention, ConceptKind kind) {
        if (mention.uri() == null) return "-";
        return kind == ConceptKind.OCCUPATION
                ? STARTER.findOccupation(mention.uri()).orElseThrow().labels().in("en")
                : STARTER.findSkill(mention.uri()).orElseThrow().labels().in("en");
    }
}
