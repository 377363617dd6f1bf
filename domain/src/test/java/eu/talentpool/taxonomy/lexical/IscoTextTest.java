package eu.talentpool.taxonomy.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IscoTextTest {

    private static final Map<String, ConceptText> CONCEPTS =
            IscoText.of(Map.of("7212", "Welders", "7211", "Moulders"), Map.of("7212", """
                Welders join metal.
                Examples of the occupations classified here:
                - Spot welder
                - Brazier
                Some related occupations classified elsewhere:
                - Core-maker - 7211
                - Robot tamer - 9999
                """));

    @Test
    void takesTheExamplesAsNames() {
        assertThat(concept("7212").labels()).isEqualTo(Map.of("en", List.of("Welders", "Spot welder", "Brazier")));
    }

    @Test
    void givesNamesFromElsewhereToTheirOwnGroup() {
        assertThat(concept("7211").labels()).isEqualTo(Map.of("en", List.of("Moulders", "Core-maker")));
    }

    @Test
    void keepsWhatIsSaidAboutTheGroupItself() {
        assertThat(concept("7212").description().strip()).isEqualTo("Welders join metal.");
        assertThat(concept("7211").description()).isEmpty();
    }

    private static ConceptText concept(String code) {
        return Objects.requireNonNull(CONCEPTS.get(code));
    }
}
