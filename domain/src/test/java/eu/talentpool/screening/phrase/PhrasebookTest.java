package eu.talentpool.screening.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fee; The FEE is due; true",
                "fee; The fees are due; false",
                "fee*; The fees are due; true",
                "*gebühr; Eine Vermittlungsgebuehr; true",
                "*gebühr; Vermittlungsgebühren; false",
                "*gebühr*; Vermittlungsgebühren; true",
                "pay fee; pay a fee; false",
                "pay .. fee; pay a small fee; true",
                "pay .. fee; pay one two three four five fee; true",
                "pay .. fee; pay one two three four five six fee; false",
                "pay ... fee; pay one two three four five six fee; true",
                "pay .. fee; fee to pay; false",
                "pay & fee; fee to pay; true",
                "western_union|paypal; by Western Union; true",
                "western_union|paypal; western front; false",
                "{money} now; pay cash now; true",
                "#number euros; 1 250 euros; true",
                "#age years; 35 years; true",
                "#age years; 18 years; false",
                "फ़ीस; फीस जमा; true",
            })
    void understandsItsPatterns(String pattern, String text, boolean said) {
        assertThat(!find(pattern, text).isEmpty()).isEqualTo(said);
    }

    @Test
    void tellsWhereASentenceSaysIt() {
        assertThat(find("pay .. fee", "pay now or pay a fee")).containsExactly(new Span(3, 5));
    }

    @Test
    void namesTheWordListThatIsMissing() {
        assertThatThrownBy(() -> new Phrasebook().compile("{fees} due", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{fees}");
    }

    private static List<Span> find(String pattern, String text) {
        var book = new Phrasebook();
        var phrase = book.compile(pattern, Map.of("money", "cash coins"));
        return phrase.find(book.read(Sentences.of(text).getFirst()));
    }
}
