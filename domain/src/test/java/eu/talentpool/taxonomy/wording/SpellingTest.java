package eu.talentpool.taxonomy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"sofware developr, software developer", "kubernets, kubernetes", "elecrtician, electrician"})
    void allowsASlipInEveryFourLetters(String slip, String text) {
        assertThat(Spelling.likeness(slip, text)).isBetween(0.85, 0.99);
    }

    @ParameterizedTest
    @CsvSource({
        "class b, class ce",
        "sales manager, hotel manager",
        "java developer, developer",
        "welder, elder",
        "cook, clerk"
    })
    void keepsApartWhatMeansSomethingElse(String text, String other) {
        assertThat(Spelling.likeness(text, other)).isZero();
    }

    @Test
    void isOneForTheSameText() {
        assertThat(Spelling.likeness("head cook", "head cook")).isEqualTo(1);
    }
}
