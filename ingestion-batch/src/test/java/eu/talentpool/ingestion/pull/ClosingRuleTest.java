package eu.talentpool.ingestion.pull;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "50, 50, false",
        "51, 51, true",
        "51, 255, false",
        "51, 254, true",
        "0, 0, false",
        "200, 1000, false",
        "201, 1000, true"
    })
    void stopsWhatIsMoreThanFiftyAndMoreThanAFifth(long closings, long open, boolean stops) {
        assertThat(ClosingRule.stops(closings, open)).isEqualTo(stops);
    }
}
