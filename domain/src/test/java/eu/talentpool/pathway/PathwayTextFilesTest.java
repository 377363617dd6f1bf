package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.requirement.PointsRequirement;
import eu.talentpool.pathway.requirement.PublicRequirement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathwayTextFilesTest {

    private static final String HOW_TO_MEND =
            "Keys without a text, by file; write a line for each at the place it has in the other files";

    @Test
    void everyKeyOfTheRulesHasATextInEveryLanguage() throws IOException {
        var english = keys("en");
        var used = PathwayRules.load().book().list().stream()
                .flatMap(set -> keys(set, english))
                .collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(400);
        assertThat(missing(used)).as(HOW_TO_MEND).isEmpty();
    }

    @Test
    void noLanguageHasAKeyThatAnotherLacks() throws IOException {
        var all = new HashSet<String>();
        for (var language : PathwayTexts.languages()) all.addAll(keys(language));
        assertThat(missing(all)).as(HOW_TO_MEND).isEmpty();
    }

    private static Map<String, Set<String>> missing(Set<String> keys) throws IOException {
        var missing = new LinkedHashMap<String, Set<String>>();
        for (var language : PathwayTexts.languages()) {
            var lacks = new TreeSet<>(keys);
            lacks.removeAll(keys(language));
            if (!lacks.isEmpty()) missing.put("messages_" + language + ".properties", lacks);
        }
        return missing;
    }

    private static Stream<String> keys(RuleSet set, Set<String> english) {
        return Stream.of(
                        Stream.of("pathway." + set.pathway()),
                        set.routes().stream().map(r -> routeKey(r.id(), english)),
                        set.conditions().stream().flatMap(PathwayTextFilesTest::keys),
                        set.statements().stream().map(s -> "statement." + s.label()),
                        set.reservations().stream().map(key -> "reservation." + key),
                        set.gaps().stream().map(key -> "gap." + key))
                .flatMap(Function.identity());
    }

    /// With the code of the Member State, unless the text serves every state.
    private static String routeKey(String id, Set<String> english) {
        var ofEveryState = "route." + id.substring(id.indexOf('-') + 1);
        return english.contains(ofEveryState) ? ofEveryState : "route." + id;
    }

    /// Of a condition, of what settles it where it can stay open, and of the criteria of a table of points.
    private static Stream<String> keys(Rule rule) {
        var condition = "condition." + rule.label();
        var settledBy = "settled-by." + rule.label();
        return switch (rule.requirement()) {
            case PublicRequirement.Never _ -> Stream.of(condition);
            case PointsRequirement points ->
                Stream.concat(Stream.of(condition, settledBy), points.criteria().map(c -> "condition." + c.label()));
            default -> Stream.of(condition, settledBy);
        };
    }

    @ParameterizedTest
    @MethodSource("eu.talentpool.pathway.PathwayTexts#languages")
    void noKeyStandsTwiceAndNoTextIsEmpty(String language) throws IOException {
        assertThat(lines(language)).extracting(line -> line[0]).doesNotHaveDuplicates();
        assertThat(lines(language))
                .allSatisfy(line -> assertThat(line[1]).as(line[0]).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"en, eligible", "de, berechtigt", "fr, éligible", "hi, पात्र"})
    void nobodyIsCalledEligible(String language, String word) throws IOException {
        assertThat(lines(language))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line[1]).doesNotContainIgnoringCase(word));
    }

    private static Set<String> keys(String language) throws IOException {
        return lines(language).map(line -> line[0]).collect(Collectors.toSet());
    }

    /// Key and text of each line.
    private static Stream<String[]> lines(String language) throws IOException {
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_" + language + ".properties")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2));
        }
    }
}
