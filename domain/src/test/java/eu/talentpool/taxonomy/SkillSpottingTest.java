package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.spotting.Spotted;
import eu.talentpool.taxonomy.spotting.Spotter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Invented sentences of vacancies and CVs in six languages, with the skills of the starter taxonomy that they name.
class SkillSpottingTest {

    private static final List<Skill> SKILLS = StarterFiles.read().skills();

    private static final Spotter SPOTTER = new Spotter(
            SKILLS.stream().map(skill -> skill.labels().byLanguage()).toList());

    private record Sentence(String language, String text, List<String> skills) {

        static Sentence of(String line) {
            var fields = line.split("\t", -1);
            return new Sentence(
                    fields[0],
                    fields[1].replace("\\n", "\n").replace("\\t", "\t"),
                    Stream.of(fields[2].split("; "))
                            .filter(skill -> !skill.isEmpty())
                            .toList());
        }
    }

    @Test
    void spotsWhatSentencesName() throws IOException {
        var expected = 0;
        var found = 0;
        var right = 0;
        var whole = 0;
        var sentences = sentences();
        for (var sentence : sentences) {
            var skills = described(sentence);
            expected += sentence.skills.size();
            found += skills.size();
            right += common(withoutLevels(sentence.skills), withoutLevels(skills));
            if (skills.equals(sentence.skills)) whole++;
            else System.out.printf("%s%n  expected %s%n  found    %s%n", sentence.text, sentence.skills, skills);
        }
        var precision = right / (double) found;
        var recall = right / (double) expected;
        System.out.printf(
                "spotting: precision %.3f, recall %.3f, %d of %d sentences without fault%n",
                precision, recall, whole, sentences.size());
        assertThat(sentences.size()).isGreaterThanOrEqualTo(60);
        assertThat(precision).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(whole).isGreaterThanOrEqualTo(sentences.size() * 9 / 10);
    }

    @Test
    void saysWhereTheWordsStand() {
        var text = "Wir suchen Erfahrung mit Kubernetes.";

        var spotted = SPOTTER.spot(text, "de").getFirst();

        assertThat(text.substring(spotted.from(), spotted.to()))
                .isEqualTo(spotted.words())
                .isEqualTo("Kubernetes");
        assertThat(spotted.confidence()).isBetween(0.9, 1.0);
    }

    @Test
    void readsEnglishIfNothingIsKnownOfTheLanguage() {
        assertThat(SPOTTER.spot("Java and unit testing", null)).hasSize(2);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(SPOTTER.spot("", "en")).isEmpty();
        assertThat(SPOTTER.spot(" \n\t ;;; ", null)).isEmpty();
    }

    private static List<String> described(Sentence sentence) {
        return SPOTTER.spot(sentence.text, sentence.language).stream()
                .map(SkillSpottingTest::described)
                .toList();
    }

    /// `Java!` is negated, `Java@EXPERT@8` has a grade and years.
    private static String described(Spotted spotted) {
        var level = spotted.level();
        var grade = level == null ? null : level.grade();
        return SKILLS.get(spotted.skill()).labels().in("en")
                + (spotted.negated() ? "!" : "")
                + suffix(grade)
                + suffix(level == null || level.years() == 0 ? null : level.years());
    }

    private static String suffix(@Nullable Object value) {
        return value == null ? "" : "@" + value;
    }

    private static List<String> withoutLevels(List<String> skills) {
        return skills.stream().map(skill -> skill.replaceAll("@.*", "")).toList();
    }

    private static int common(List<String> one, List<String> other) {
        var rest = new ArrayList<>(other);
        return (int) one.stream().filter(rest::remove).count();
    }

    private static List<Sentence> sentences() throws IOException {
        var file =
                Objects.requireNonNull(SkillSpottingTest.class.getResourceAsStream("/taxonomy/spotting-sentences.tsv"));
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Sentence::of)
                    .toList();
        }
    }
}
