package eu.talentpool.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalDetectorTest {

    private static final SignalDetector DETECTOR = SignalDetector.load();

    static Stream<SentencesOnFile> sentences() throws Exception {
        return SentencesOnFile.in("sentences");
    }

    /// Written after the patterns; the README beside them says what was missed at first.
    static Stream<SentencesOnFile> unseen() throws Exception {
        return Stream.concat(SentencesOnFile.in("holdout"), SentencesOnFile.in("holdout2"));
    }

    @ParameterizedTest
    @MethodSource({"sentences", "unseen"})
    void tellsUnfairSentencesFromNearMisses(SentencesOnFile file) {
        assertThat(file.positive())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(ids(file.language(), s)).contains(file.signal()));
        assertThat(file.negative())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(ids(file.language(), s)).isEmpty());
    }

    @Test
    void hasTenOfEachKindForFiveSignalsInSixLanguages() throws Exception {
        assertThat(sentences()).hasSize(30).allSatisfy(file -> {
            assertThat(file.positive()).hasSize(10).doesNotHaveDuplicates();
            assertThat(file.negative()).hasSize(10).doesNotHaveDuplicates();
        });
    }

    @Test
    void doesNotTrustTheStatedLanguage() throws Exception {
        assertThat(sentences()).allSatisfy(file -> {
            assertThat(file.positive()).allSatisfy(s -> assertThat(ids("fi", s)).contains(file.signal()));
            assertThat(file.negative()).allSatisfy(s -> assertThat(ids("fi", s)).isEmpty());
        });
    }

    @Test
    void findsASentenceInTheMiddleOfADecentVacancyOfAnotherLanguage() {
        var text = """
            Softwareentwickler (m/w/d) in Leipzig
            Wir bieten 30 Tage Urlaub und einen unbefristeten Vertrag. A refundable security deposit of €400 is
            required to confirm your place. Wir freuen uns auf Ihre Bewerbung.\
            """;
        assertThat(DETECTOR.detect("de", text)).singleElement().satisfies(signal -> {
            assertThat(signal.id()).isEqualTo("V01");
            assertThat(signal.language()).isEqualTo("en");
            assertThat(signal.severity()).isEqualTo(Severity.BLOCK);
            assertThat(signal.excerpt())
                    .isEqualTo("A refundable security deposit of €400 is required to confirm your place.");
            assertThat(signal.explanation()).startsWith("Payment asked from the jobseeker: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Applicants must pay a registration fee.",
                "APPLICANTS MUST PAY A REGISTRATION FEE!",
                "Applicants must p\u200Bay a registration f\u00ADee.",
                "Applicants must pay a registration f e e.",
                "Applicants must pay a registration f.e.e today.",
                "Applicants must \uFF50\uFF41\uFF59 a registration fee.",
                "Applicants must p\u0430y a registr\u0430tion f\u0435\u0435.",
                "Applicants must pay\na registration\nfee.",
                "Bewerber zahlen eine Vermittlungsgebuehr.",
                "Bewerber zahlen eine Vermittlungsgebu\u0308hr.",
            })
    void seesThroughDisguises(String text) {
        assertThat(ids("en", text)).containsExactly("V01");
    }

    @Test
    void keepsTheExcerptWithin200CharactersAroundTheFinding() {
        var text = "We are a family business, ".repeat(20) + "applicants must pay a registration fee, "
                + "and we like cakes, ".repeat(20);
        assertThat(DETECTOR.detect("en", text))
                .singleElement()
                .satisfies(signal -> assertThat(signal.excerpt())
                        .hasSizeLessThanOrEqualTo(200)
                        .contains("must pay a registration fee"));
    }

    @Test
    void showsAtMostFiveSentencesOfASignal() {
        var text = Stream.iterate(10, n -> n + 1)
                .limit(9)
                .map(n -> "Applicants must pay a visa fee of %d euros. ".formatted(n))
                .reduce("", String::concat);
        assertThat(DETECTOR.detect("en", text)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pay ",
                "a",
                "a ",
                "fee fee 200 EUR you must pay ",
                "1,111",
                "1 111 ",
                "no no passport keep ",
                "\n",
                ". ",
                "Rs. ",
                "\u200B",
                "पासपोर्ट जमा ",
                "Vermittlungsgebühr",
                "a.b.",
            })
    void readsHostileTextInLinearTime(String pattern) {
        var text = pattern.repeat(200_000 / pattern.length());
        DETECTOR.detect("en", text);
        assertThat(fastestOfThree(text)).isLessThan(Duration.ofSeconds(1));
    }

    private static Duration fastestOfThree(String text) {
        return Stream.of(1, 2, 3)
                .map(_ -> {
                    var start = System.nanoTime();
                    DETECTOR.detect("en", text);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static List<String> ids(String language, String text) {
        return DETECTOR.detect(language, text).stream()
                .map(Signal::id)
                .distinct()
                .toList();
    }
}
