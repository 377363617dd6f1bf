package eu.talentpool.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi");

    @Test
    void eachLanguageHasItsOwnWordsForEveryPurpose() {
        var all = LANGUAGES.stream().map(Wording::in).toList();
        assertThat(all).extracting(Wording::version).containsOnly("consent-1");
        assertThat(all).extracting(Wording::general).doesNotHaveDuplicates().doesNotContainNull();
        for (var purpose : Consent.Purpose.values())
            assertThat(all.stream().map(w -> w.purposes().get(purpose)))
                    .as("%s", purpose)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
    }

    @Test
    void aLanguageWithoutTextsIsToldInEnglish() {
        assertThat(Wording.in("bn")).isEqualTo(Wording.in("en"));
    }

    @Test
    void whatWasAgreedToKeepsItsWords() {
        var words = Stream.concat(
                        Stream.of(Wording.in("en").general()),
                        new TreeMap<>(Wording.in("en").purposes()).values().stream())
                .toList();
        assertThat(words.hashCode())
                .as("If the meaning changed, raise the versions in wording_en.properties; then state the new"
                        + " number here")
                .isEqualTo(-1331421321);
    }
}
