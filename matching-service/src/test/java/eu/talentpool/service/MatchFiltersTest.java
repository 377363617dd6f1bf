package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.VacancyId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Filters by what the other side is, asks and earns. Of the cast the last four speak English at A2 only.
class MatchFiltersTest {

    private static final VacancyId BREMEN =
            BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Bremen-Vegesack", null));
    private static final String CANDIDATES = "/api/v1/vacancies/" + BREMEN + "/candidates?size=100";
    private static final String OWN = "/api/v1/profiles/me/vacancies?size=100";

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    @Test
    void eachFilterSaysHowManyItLeftOut() {
        var reply = get("demo-employer", CANDIDATES + "&language=en:B2&occupation=2511&country=NL")
                .ok()
                .json();
        assertThat(reply.get("items").size()).isZero();
        assertThat(reply.get("leftOut").asInt()).isEqualTo(12);
        assertThat(reply.get("leftOutBy").toString()).isEqualTo("{\"language=en:B2\":4,\"occupation\":12}");
        assertThat(reply.at("/filter/language").toString()).isEqualTo("[\"en:B2\"]");
    }

    @Test
    void keepsWhoSpeaksTheLanguageAtTheLevelOrAbove() {
        assertThat(ids(get("demo-employer", CANDIDATES + "&language=English:c1")))
                .hasSize(8)
                .doesNotContain(Cast.PEOPLE.get(8).toString());
        assertThat(get("demo-employer", CANDIDATES + "&language=en,mr:C2").items())
                .hasSize(12);
        assertThat(get("demo-employer", CANDIDATES + "&language=en:A1&language=de")
                        .items())
                .isEmpty();
    }

    @Test
    void keepsAnOccupationByUriAndByGroup() {
        for (var occupation : List.of(Examples.DEVELOPER, "2512", "251", "25", "2"))
            assertThat(get("demo-employer", CANDIDATES + "&occupation=" + occupation)
                            .items())
                    .as(occupation)
                    .hasSize(12);
        assertThat(get("demo-jobseeker", OWN + "&occupation=2513").items()).isEmpty();
    }

    @Test
    void keepsWhoEarnsAShareOfACriterion() {
        var all = get("demo-employer", CANDIDATES).items();
        var enough = all.stream()
                .filter(item -> points(item, "points")
                                .multiply(BigDecimal.TEN)
                                .compareTo(points(item, "of").multiply(new BigDecimal(6)))
                        >= 0)
                .map(item -> item.get("profile").asString())
                .toList();
        var kept = get("demo-employer", CANDIDATES + "&minimum=essential-skills:60");
        assertThat(ids(kept)).hasSizeBetween(1, 11).isEqualTo(enough);
        assertThat(kept.json().at("/leftOutBy/minimum=essential-skills:60").asInt())
                .isEqualTo(12 - enough.size());
    }

    private static BigDecimal points(JsonNode item, String what) {
        return item.at("/score/contributions")
                .valueStream()
                .filter(c -> c.get("criterion").asString().equals("essential-skills"))
                .findFirst()
                .orElseThrow()
                .get(what)
                .decimalValue();
    }

    @Test
    void aJobseekerFiltersByCountryAndByTheLanguageAskedFor() {
        assertThat(get("demo-jobseeker", OWN + "&country=NL")
                        .json()
                        .at("/leftOutBy/country")
                        .asInt())
                .isPositive();
        assertThat(get("demo-jobseeker", OWN + "&country=Germany&language=de:B1")
                        .ok()
                        .text())
                .contains(BREMEN.toString());
        assertThat(get("demo-jobseeker", OWN + "&language=de:B2").ok().text()).doesNotContain(BREMEN.toString());
    }

    @Test
    void laterPagesHoldTheFilters() {
        var path = "/api/v1/vacancies/" + BREMEN + "/candidates?size=3";
        var asked = "&language=en:B2&minimum=languages:10";
        var reply = get("demo-employer", path + asked).ok().json();
        var first = reply;
        var seen = new ArrayList<String>();
        while (true) {
            reply.get("items").forEach(i -> seen.add(i.get("profile").asString()));
            if (reply.get("nextPage").isNull()) break;
            reply = get("demo-employer", path + "&page=" + reply.get("nextPage").asString())
                    .ok()
                    .json();
            for (var same : List.of("ranking", "filter", "leftOut", "leftOutBy", "ranked"))
                assertThat(reply.get(same)).as(same).isEqualTo(first.get(same));
        }
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        var token = first.get("nextPage").asString();
        get("demo-employer", path + asked + "&page=" + token).ok();
        get("demo-employer", path + "&language=en:C1&page=" + token).refused(400, "another filter", "leave");
    }

    @ParameterizedTest
    @CsvSource({
        "country=Atlantis, Atlantis, ISO 3166",
        "occupation=9999, 9999, ISCO-08",
        "occupation=urn:nothing, urn:nothing, ESCO",
        "language=de:B7, de:B7, CEFR",
        "language=Klingon, Klingon, ISO 639-1",
        "minimum=luck:5, luck:5, essential-skills",
        "minimum=pay, pay, percentage",
        "minimum=pay:101, pay:101, at most 100"
    })
    void saysWhichValuesThereAre(String asked, String wrong, String allowed) {
        get("demo-employer", CANDIDATES + "&" + asked).refused(400, "'" + wrong + "'", allowed);
        get("demo-jobseeker", OWN + "&" + asked).refused(400, "'" + wrong + "'", allowed);
    }

    private static List<String> ids(Reply reply) {
        return reply.items().stream().map(i -> i.get("profile").asString()).toList();
    }
}
