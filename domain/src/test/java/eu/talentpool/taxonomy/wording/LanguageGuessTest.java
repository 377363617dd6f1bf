package eu.talentpool.taxonomy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    private static final LanguageGuess GUESS = new LanguageGuess(Map.of(
            "de", List.of("Schweißer", "Bäcker", "Elektroniker für Betriebstechnik", "Verkäufer"),
            "en", List.of("welder", "baker", "electronics technician", "shop assistant"),
            "pl", List.of("spawacz", "piekarz", "elektronik przemysłowy", "sprzedawca")));

    @Test
    void tellsLanguagesByTheirCharacters() {
        assertThat(GUESS.guess("Einzelhandelsverkäufer")).isEqualTo("de");
        assertThat(GUESS.guess("technician's assistant")).isEqualTo("en");
        assertThat(GUESS.guess("kasjer-sprzedawca")).isEqualTo("pl");
    }

    @Test
    void answersTheSameWhenNothingSpeaksForAny() {
        assertThat(GUESS.guess("")).isEqualTo("de");
    }
}
