package eu.talentpool.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.score.Closeness;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Money;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Reason;
import eu.talentpool.matching.score.Reason.Agreement;
import eu.talentpool.matching.score.Reason.LanguageMatch;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reason there can be has a text; a new kind of reason fails here until an example and its text exist.
class ReasonTextsTest {
    private static final Occupation DEVELOPER = new Occupation("urn:test:occupation:developer", "2512");
    private static final Money PAY = new Money(50_000, "EUR");
    private static final Job.PayRange OFFER = new Job.PayRange(40_000, 60_000, "EUR");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static Sentences sentences(String language) {
        var texts = Texts.in(language);
        var names = new Names(new FixtureTaxonomy(Map.of()), texts);
        return new Sentences(texts, names, new ListSentences(texts, names));
    }

    static List<String> languages() {
        return Texts.LANGUAGES;
    }

    private static Stream<Reason> reasons() {
        return Stream.of(
                        Arrays.stream(Reason.Silent.values()).map(Reason.Unknown::new),
                        Arrays.stream(Closeness.values())
                                .map(c -> new Reason.OccupationFit(c, DEVELOPER, DEVELOPER, true)),
                        Arrays.stream(SkillMatch.State.values()).map(ReasonTextsTest::skills),
                        Arrays.stream(LanguageMatch.State.values()).map(ReasonTextsTest::languages),
                        Stream.of(
                                new Reason.ExperienceFit(0, 0),
                                new Reason.ExperienceFit(3, 12),
                                new Reason.EducationFit(5, 6),
                                new Reason.EducationFit(6, 6)),
                        Arrays.stream(Agreement.values()).flatMap(ReasonTextsTest::wishes))
                .flatMap(s -> s);
    }

    private static Reason skills(SkillMatch.State state) {
        var match = new SkillMatch("urn:test:skill:java", state, Job.Near.of("urn:test:skill:kotlin", 0.5), 5_000);
        return new Reason.SkillFit(List.of(match), 3, 3_500);
    }

    private static Reason languages(LanguageMatch.State state) {
        return new Reason.LanguageFit(List.of(new LanguageMatch("de", Cefr.B1, Cefr.A2, true, state, 5_000)));
    }

    /// Only pay and start can be met in part.
    private static Stream<Reason> wishes(Agreement agreement) {
        var graded = Stream.<Reason>of(
                new Reason.PayFit(agreement, PAY, OFFER), new Reason.StartFit(agreement, DAY, DAY.plusDays(1)));
        return agreement == Agreement.PARTLY
                ? graded
                : Stream.concat(
                        graded,
                        Stream.of(
                                new Reason.CountryFit(
                                        agreement, new TreeSet<>(List.of("DE")), new TreeSet<>(List.of("FR"))),
                                new Reason.HoursFit(agreement, true),
                                new Reason.HoursFit(agreement, false),
                                new Reason.RemoteFit(agreement)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonHasAText(String language) {
        var sentences = sentences(language);
        assertThat(reasons().map(sentences::say))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "null", "''"));
    }

    @Test
    void everyLanguageOfThePathwaysHasTheSameTexts() {
        assertThat(Texts.LANGUAGES).containsExactlyElementsOf(PathwayTexts.languages());
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.in(language);
            assertThat(texts.locale().getLanguage()).isEqualTo(language);
            assertThat(texts.keys()).as(language).isEqualTo(Texts.in("en").keys());
        }
    }

    @Test
    void saysTheSameReasonInEachLanguage() {
        var missing = languages(LanguageMatch.State.BELOW);
        assertThat(sentences("de").say(missing))
                .isEqualTo("0 von 1 erfüllt; Deutsch B1 ist verlangt, das Niveau ist A2");
        assertThat(sentences("fr").say(missing))
                .isEqualTo("0 sur 1 satisfaites ; allemand B1 est demandé, le niveau est A2");
        assertThat(sentences("hi").say(missing)).isEqualTo("1 में से 0 पूरी; जर्मन B1 माँगी गई है, स्तर A2 है");
    }

    @Test
    void everyKindOfReasonIsAmongTheExamples() {
        var kinds = kinds(Reason.class).collect(Collectors.toSet());
        assertThat(reasons().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(kinds);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReasonTextsTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCriterionHasAName(String language) {
        var texts = Texts.in(language);
        assertThat(Criterion.values())
                .allSatisfy(c -> assertThat(texts.get("criterion." + c.key())).isNotBlank());
    }
}
