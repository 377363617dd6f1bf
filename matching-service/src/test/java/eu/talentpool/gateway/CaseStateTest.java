package eu.talentpool.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTest {

    private static final List<String> EXITS = List.of("WITHDRAWN", "NOT_IN_SCOPE", "FRAUD_REFERRED");

    private static final Map<String, Set<String>> ONWARDS = Map.of(
            "LEAD", Set.of("INFORMED"),
            "INFORMED", Set.of("PROFILE_DRAFT"),
            "PROFILE_DRAFT", Set.of("DOCS_COLLECTED"),
            "DOCS_COLLECTED", Set.of("DOCS_CHECKED", "PROFILE_DRAFT"),
            "DOCS_CHECKED", Set.of("PATHWAY_ASSESSED", "PROFILE_DRAFT"),
            "PATHWAY_ASSESSED", Set.of("PROFILE_DRAFT"));

    static Stream<Arguments> pairs() {
        return Arrays.stream(CaseState.values())
                .flatMap(from -> Arrays.stream(CaseState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairIsAllowedOrNotAsTheProcessSays(CaseState from, CaseState to) {
        var open = !EXITS.contains(from.name());
        var expected = open
                && (EXITS.contains(to.name())
                        || ONWARDS.getOrDefault(from.name(), Set.of()).contains(to.name()));
        assertThat(from.next().contains(to)).isEqualTo(expected);
        assertThat(from.ended()).isNotEqualTo(open);
    }
}
