package eu.talentpool.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Periods;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import eu.talentpool.vacancy.VacancyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class VacancyProjectionTest {

    private static final Mention DEVELOPER = new Mention("developer", Examples.DEVELOPER, "2512", 1);

    @Test
    void whatIsComparedByOneTermStandsInTheFacts() {
        var document = document(Examples.vacancy());
        assertThat(texts(document.get("facts")))
                .containsExactlyInAnyOrder(
                        "work:25:24",
                        "work:251:24",
                        "work:2512:24",
                        "eqf:6",
                        "full-time:true",
                        "language:en:B2:12",
                        "remote:?",
                        "start:?");
        assertThat(document.get("minPay").asInt()).isEqualTo(52_000);
        assertThat(document.get("maxPay").asInt()).isEqualTo(60_000);
        assertThat(texts(document.get("places"))).containsExactly("DE");
    }

    @Test
    void aVacancyThatSaysNothingSaysSo() {
        var document = document(content(List.of(), List.of(), null, null, null, null, null));
        assertThat(texts(document.get("facts")))
                .containsExactlyInAnyOrder("eqf:?", "full-time:?", "occupation:?", "pay:?", "remote:?", "start:?");
        assertThat(document.has("minPay") || document.has("maxPay") || document.has("start"))
                .isFalse();
    }

    @Test
    void payByTheMonthIsComparedByTheYearAndAnOpenEndIsSaid() {
        var pay = new Pay(new BigDecimal("3000.50"), null, "EUR", Pay.Period.MONTH);
        var document =
                document(content(List.of(DEVELOPER), List.of(), 0, pay, Schedule.ANY, LocalDate.of(2027, 3, 1), true));
        assertThat(texts(document.get("facts")))
                .contains("pay:open", "work:none", "full-time:either", "remote:true")
                .doesNotContain("pay:?", "start:?");
        assertThat(document.get("minPay").asInt()).isEqualTo(36_006);
        assertThat(document.has("maxPay")).isFalse();
        assertThat(document.get("start").asString()).isEqualTo("2027-03-01");
    }

    @ParameterizedTest
    @CsvSource({"PLN, YEAR", "EUR, DAY", "EUR, HOUR"})
    void payThatCannotBeComparedIsUnknown(String currency, Pay.Period period) {
        var pay = new Pay(new BigDecimal("100"), new BigDecimal("200"), currency, period);
        var document = document(content(List.of(DEVELOPER), List.of(), null, pay, null, null, null));
        assertThat(texts(document.get("facts"))).contains("pay:?");
        assertThat(document.has("minPay")).isFalse();
    }

    @Test
    void whatOneSkillAndOneLanguageCountDependsOnHowManyAreAskedFor() {
        var languages = List.of(new RequiredLanguage("en", Cefr.B2, true), new RequiredLanguage("de", null, false));
        var document = document(content(List.of(DEVELOPER), languages, 5, null, null, null, null));
        assertThat(texts(document.get("facts"))).contains("language:en:B2:8", "language:de::4");
        assertThat(document.at("/skills/" + SkillToken.of(Examples.JAVA)).asDouble())
                .isEqualTo(0.25);
        assertThat(texts(document.get("facts"))).contains("work:2512:6");
    }

    @Test
    void theLanguagesOfAVacancyNeverCountForMoreThanAllOfThem() {
        for (int asked = 1; asked <= 30; asked++) {
            var languages = IntStream.range(0, asked)
                    .mapToObj(i -> new RequiredLanguage("x" + i, null, i % 3 > 0))
                    .toList();
            var shares = LanguageTerm.asked(languages).stream()
                    .mapToInt(term -> Integer.parseInt(term.substring(term.lastIndexOf(':') + 1)))
                    .sum();
            assertThat(shares).isLessThanOrEqualTo(12);
            if (asked <= 6) assertThat(shares).isGreaterThanOrEqualTo(10);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode document(VacancyContent content) {
        var vacancy = new Vacancy(
                VacancyId.random(),
                "feed",
                "key",
                new EmployerId("DE:HRB 90001"),
                1,
                Vacancy.Status.OPEN,
                Vacancy.ScreeningState.CLEARED,
                false,
                null,
                content);
        return Objects.requireNonNull(
                VacancyProjection.of(vacancy, Periods.ALWAYS).source());
    }

    private static VacancyContent content(
            List<Mention> occupations,
            List<RequiredLanguage> languages,
            @Nullable Integer experienceMonths,
            @Nullable Pay pay,
            @Nullable Schedule schedule,
            @Nullable LocalDate start,
            @Nullable Boolean remote) {
        var example = Examples.vacancy();
        return new VacancyContent(
                "en",
                example.title(),
                example.description(),
                occupations,
                List.of(new RequiredSkill(Mention.ofUri("Java", Examples.JAVA), true)),
                languages,
                null,
                experienceMonths,
                example.places(),
                example.employer(),
                pay,
                schedule,
                null,
                null,
                1,
                start,
                null,
                null,
                null,
                remote,
                null,
                false,
                null);
    }
}
