package eu.talentpool.taxonomy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private static final Endings GERMAN = Endings.learn(
            Stream.of("verkaufer", "gartner", "lehrer", "schweisser", "maurer", "pfleger", "techniker", "mechaniker")
                    .map(word -> List.of(word, word + "in"))
                    .toList());

    @Test
    void dropsAnEndingThatManyConceptsShow() {
        assertThat(GERMAN.fold("elektronikerin im handwerk")).isEqualTo("elektroniker im handwerk");
    }

    @Test
    void leavesShortWordsWhole() {
        assertThat(GERMAN.fold("main berlin")).isEqualTo("main berlin");
    }

    @Test
    void needsMoreThanAFewConcepts() {
        var endings = Endings.learn(List.of(List.of("verkaufer", "verkauferin"), List.of("gartner", "gartnerin")));

        assertThat(endings.fold("verkauferin")).isEqualTo("verkauferin");
    }

    @Test
    void learnsNothingFromLabelsThatDifferInWholeWords() {
        var endings = Endings.learn(Collections.nCopies(20, List.of("head cook", "head chef")));

        assertThat(endings.fold("head chef")).isEqualTo("head chef");
    }

    @Test
    void givesEachWordTheOtherEndingToo() {
        assertThat(GERMAN.variants("leitende pflegerin"))
                .contains("leitende pfleger")
                .doesNotContain("leitende pflegerin");
        assertThat(GERMAN.variants("hebamme")).containsExactly("hebammein");
    }
}
