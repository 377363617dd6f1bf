package eu.talentpool.screening.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Span START = new Span(0, 0);

    @Test
    void cutsAtTheEndOfSentencesAndLines() {
        assertThat(cut("One job. Two jobs! तीन काम। Four\nFive"))
                .containsExactly("One job.", "Two jobs!", "तीन काम।", "Four", "Five");
    }

    @Test
    void joinsALineThatWasOnlyWrapped() {
        assertThat(cut("We pay\nthe fee.")).containsExactly("We pay the fee.");
    }

    @Test
    void doesNotCutAfterAnAbbreviationOrBeforeANumber() {
        assertThat(cut("Rs. Fifty, ca. 20 and max. 35 years.")).hasSize(1);
    }

    @Test
    void findsNoSentenceWhereThereAreNoWords() {
        assertThat(cut(" . . ! \n \n")).isEmpty();
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(s -> s.excerpt(START)).toList();
    }
}
