package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "DE, de",
        "deu, de",
        "ger, de",
        "ita, it",
        "fre, fr",
        "fra, fr",
        "dut, nl",
        "cze, cs",
        "gre, el",
        "en-GB, en",
        "pt_BR, pt",
        "English, en",
        "german, de",
        "Deutsch, de",
        "allemand, de",
        "alemán, de",
        "niemiecki, de",
        "जर्मन, de",
        "हिन्दी, hi",
        "Hindi, hi",
        "polski, pl",
        "français, fr",
        "español, es",
        "ita, it",
        "Tamil, ta",
        "Punjabi, pa"
    })
    void understandsCodesTagsAndNames(String text, String code) {
        assertThat(Languages.normalise(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "Klingon", "zzz"})
    void leavesTheRestUnknown(String text) {
        assertThat(Languages.normalise(text)).isEmpty();
    }
}
