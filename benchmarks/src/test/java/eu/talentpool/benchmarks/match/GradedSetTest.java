package eu.talentpool.benchmarks.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shape of the set. What its grades are worth no test can say.
class GradedSetTest {

    private static final Set<String> FAMILIES = Set.of("ict", "care", "build", "host", "tech");
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "pl", "es", "it");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<JsonNode> vacancies = lines("vacancies");
    private final List<JsonNode> profiles = lines("profiles");
    private final List<JsonNode> judgements = lines("judgements");

    @Test
    void eachFamilyHasEightVacanciesAnd25ProfilesInSixLanguages() {
        for (var family : FAMILIES) {
            assertThat(of(family, vacancies)).hasSize(8);
            assertThat(of(family, profiles)).hasSize(25);
            assertThat(values("lang", of(family, vacancies))).isEqualTo(LANGUAGES);
            assertThat(values("lang", of(family, profiles))).isEqualTo(LANGUAGES);
        }
        assertThat(vacancies).hasSize(40);
        assertThat(profiles).hasSize(125);
    }

    @Test
    void noTwoTextsAreAlikeAndEachIsOfTheLengthThatIsSaid() {
        assertThat(values("text", vacancies)).hasSameSizeAs(vacancies);
        assertThat(values("text", profiles)).hasSameSizeAs(profiles);
        assertThat(vacancies).allSatisfy(text -> assertThat(words(text)).isBetween(80, 180));
        assertThat(profiles).allSatisfy(text -> assertThat(words(text)).isBetween(100, 200));
    }

    @Test
    void everyPairOfAFamilyIsJudgedOnceAndNoOther() {
        var pairs = judgements.stream()
                .map(j -> text(j, "vacancy") + " " + text(j, "profile"))
                .toList();
        var expected = vacancies.stream()
                .flatMap(v -> of(family(v), profiles).stream().map(p -> text(v, "id") + " " + text(p, "id")))
                .toList();
        assertThat(pairs).containsExactlyInAnyOrderElementsOf(expected).hasSize(1000);
    }

    @Test
    void gradesAreZeroToThreeAndEachVacancyHasSomebodyToInvite() {
        assertThat(judgements)
                .allSatisfy(j -> assertThat(j.get("grade").intValue()).isBetween(0, 3));
        var invited = judgements.stream()
                .filter(j -> j.get("grade").intValue() == 3)
                .map(j -> text(j, "vacancy"))
                .collect(Collectors.toSet());
        assertThat(invited).isEqualTo(values("id", vacancies));
    }

    @Test
    void everyReasonIsASentenceOfItsOwn() {
        assertThat(values("reason", judgements))
                .hasSize(1000)
                .allSatisfy(reason -> assertThat(reason).matches("\\p{Lu}.{16,}\\."));
    }

    private static List<JsonNode> of(String family, List<JsonNode> all) {
        return all.stream().filter(node -> family(node).equals(family)).toList();
    }

    private static String family(JsonNode node) {
        return text(node, "id").replaceFirst("-.*", "");
    }

    private static Set<String> values(String field, List<JsonNode> nodes) {
        return nodes.stream().map(node -> text(node, field)).collect(Collectors.toSet());
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static int words(JsonNode node) {
        return text(node, "text").strip().split("\\s+").length;
    }

    private static List<JsonNode> lines(String name) {
        var file = "/eu/talentpool/benchmarks/match/" + name + ".jsonl";
        try (var in = Objects.requireNonNull(GradedSetTest.class.getResourceAsStream(file))) {
            Function<String, JsonNode> read = MAPPER::readTree;
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(read)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
