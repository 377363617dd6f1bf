package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "DE, DE",
        "de, DE",
        "EL, GR",
        "UK, GB",
        "IND, IN",
        "deu, DE",
        "India, IN",
        "Indien, IN",
        "Inde, IN",
        "भारत, IN",
        "Germany, DE",
        "Deutschland, DE",
        "Allemagne, DE",
        "Niemcy, DE",
        "Alemania, DE",
        "Netherlands, NL",
        "Holland, NL",
        "Czech Republic, CZ",
        "Czechia, CZ",
        "USA, US",
        "Österreich, AT",
        "' PL ', PL"
    })
    void understandsCodesAndNames(String text, String code) {
        assertThat(Countries.normalise(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Atlantis", "Germ"})
    void leavesTheRestUnknown(String text) {
        assertThat(Countries.normalise(text)).isEmpty();
    }

    @Test
    void knowsThe27MemberStates() {
        assertThat(Countries.memberStates()).hasSize(27).allMatch(Countries::isMemberState);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "CH", "UK", "IN", "IS", "LI", "TR", ""})
    void doesNotTakeNeighboursForMembers(String country) {
        assertThat(Countries.isMemberState(country)).isFalse();
    }

    @Test
    void takesGreeceByEitherCode() {
        assertThat(Countries.isMemberState("EL")).isTrue();
        assertThat(Countries.isMemberState("GR")).isTrue();
    }
}
