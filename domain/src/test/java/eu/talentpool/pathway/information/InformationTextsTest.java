package eu.talentpool.pathway.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemberStateInformation information = MemberStateInformation.load();
    private final InformationTexts texts = InformationTexts.english();

    @ParameterizedTest
    @MethodSource("eu.talentpool.pathway.information.MemberStateInformationTest#memberStates")
    void everyStatementAndGapHasWords(String state) {
        var told = information.of(state, TODAY);
        assertThat(told.statements()).extracting(texts::statement).doesNotContain("");
        assertThat(told.gaps()).extracting(texts::gap).doesNotContain("").doesNotHaveDuplicates();
        for (var topic : Topic.values()) assertThat(texts.topic(topic)).isNotBlank();
    }

    @Test
    void aLanguageWithoutAFileIsToldInEnglish() {
        var statement = information.of("DE", TODAY).statements().getFirst();
        assertThat(InformationTexts.in("fi").statement(statement)).isEqualTo(texts.statement(statement));
    }

    @Test
    void everyEnglishTextIsUsed() throws Exception {
        assertThat(keys("information_en.properties")).containsExactlyInAnyOrderElementsOf(usedKeys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "hi"})
    void everyLanguageHasExactlyTheKeysOfEnglish(String language) throws Exception {
        var file = "information_" + language + ".properties";
        var english = keys("information_en.properties");
        var own = keys(file);
        assertThat(own)
                .withFailMessage("%s lacks %s, and has beyond English %s", file, less(english, own), less(own, english))
                .isEqualTo(english);
    }

    private static Path folder() throws Exception {
        var schema = InformationTextsTest.class.getResource("/pathway/information/information.schema.json");
        return Objects.requireNonNull(
                Path.of(Objects.requireNonNull(schema).toURI()).getParent());
    }

    private static Set<String> less(Set<String> keys, Set<String> others) {
        var rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> keys(String properties) throws Exception {
        return Files.readAllLines(folder().resolve(properties)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
    }

    private Set<String> usedKeys() {
        var used = new TreeSet<String>();
        for (var topic : Topic.values()) used.add("topic." + topic.key());
        for (var topic : Topic.values()) if (topic.national()) used.add("gap.no-" + topic.key());
        for (var state : MemberStateInformationTest.memberStates()) {
            var told = information.of(state, TODAY);
            told.statements().forEach(s -> used.add("statement." + s.text()));
            told.gaps().forEach(gap -> used.add("gap." + gap));
        }
        return used;
    }

    @Test
    void nobodyIsCalledEligible() {
        assertThat(Resource.get("information_en.properties")).doesNotContainIgnoringCase("eligible");
    }
}
