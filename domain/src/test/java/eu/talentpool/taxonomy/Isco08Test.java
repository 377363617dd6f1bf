package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Isco08Test {

    @ParameterizedTest
    @CsvSource({
        "2512, 2512, 1",
        "2512, 2514, 0.7",
        "2512, 2522, 0.4",
        "2512, 2144, 0.1",
        "2512, 3512, 0",
        "25, 2512, 0.4"
    })
    void isNearerTheMoreDigitsAreShared(String a, String b, double nearness) {
        assertThat(Isco08.nearness(a, b)).isEqualTo(nearness);
        assertThat(Isco08.nearness(b, a)).isEqualTo(nearness);
    }

    @ParameterizedTest
    @CsvSource({"2512, true", "0, true", "0110, true", "25123, false", "25a, false", "'', false"})
    void tellsACodeFromOtherText(String text, boolean code) {
        assertThat(Isco08.isCode(text)).isEqualTo(code);
    }
}
