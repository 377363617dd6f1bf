package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Twelve graduates and three people without a degree, for a vacancy over the thresholds of § 18g AufenthG and for one
/// a cent under the lower.
class PathwaysOfMatchesTest {

    private static final String WELL_PAID = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates?size=100";
    private static final VacancyId UNDERPAID =
            BATCH.vacancy(BatchSide.GERMAN, Posts.paid(Cast.content("DE", "Jena", null), "45934.19"));
    private static final String ILL_PAID = "/api/v1/vacancies/" + UNDERPAID + "/candidates?size=100";
    private static final String OWN = "/api/v1/profiles/me/vacancies?size=100";

    private static final List<ProfileId> UNTRAINED = new ArrayList<>();

    @BeforeAll
    static void start() {
        Cast.enter();
        for (var i = 0; i < 3; i++)
            UNTRAINED.add(BATCH.profile("untrained-" + i, untrained(), Planted.identity(70 + i, "IN"), null, "DE"));
        BATCH.index();
    }

    /// Other tests find the cast alone.
    @AfterAll
    static void leave() {
        UNTRAINED.forEach(BATCH::withdraw);
        BATCH.index();
    }

    /// All skills, EQF 4 and less than three years of work: no route of § 18g is open.
    private static ProfileContent untrained() {
        var p = Cast.person(0);
        var job = p.experience().getFirst();
        var school = new Education("Degreewritten", 4, null, new PartialDate(2014, 6, null), false, null, "IN", 2);
        return new ProfileContent(
                p.language(),
                p.headline(),
                p.occupations(),
                List.of(new Experience(
                        job.occupation(), new PartialDate(2025, 7, null), null, true, "IN", 40, job.description())),
                List.of(school),
                p.skills(),
                p.languages(),
                p.wishes(),
                p.credentials());
    }

    @Test
    void hidesNobodyUnlessAsked() {
        var reply = get("demo-employer", WELL_PAID).ok().json();
        assertThat(people(reply)).hasSize(15).containsAll(ids(UNTRAINED));
        assertThat(reply.get("ranked").asInt()).isEqualTo(15);
        assertThat(reply.get("leftOut").asInt()).isZero();
        assertThat(reply.at("/filter/sort").asString()).isEqualTo("score");
        assertThat(reply.at("/filter/pathwayState").isEmpty()).isTrue();
    }

    @Test
    void keepsTheStatesAskedForAndSaysHowManyWereLeftOut() {
        var open = get("demo-employer", WELL_PAID + "&pathway=blue-card&pathwayState=UNDETERMINED,MET")
                .ok()
                .json();
        assertThat(people(open)).hasSize(12).doesNotContainAnyElementsOf(ids(UNTRAINED));
        assertThat(open.get("leftOut").asInt()).isEqualTo(3);
        assertThat(open.get("ranked").asInt()).isEqualTo(12);
        assertThat(open.at("/filter/pathway").asString()).isEqualTo("blue-card");
        assertThat(open.at("/filter/pathwayState").toString()).isEqualTo("[\"MET\",\"UNDETERMINED\"]");
        var shut = get("demo-employer", WELL_PAID + "&pathway=blue-card&pathwayState=NOT_MET");
        assertThat(people(shut.ok().json())).containsExactlyInAnyOrderElementsOf(ids(UNTRAINED));
        assertThat(people(get("demo-employer", WELL_PAID + "&pathwayState=MET")
                        .ok()
                        .json()))
                .isEmpty();
    }

    @Test
    void putsTheBestStateFirstAndThenTheTotal() {
        var byScore = get("demo-employer", WELL_PAID).items();
        var byPathway = get("demo-employer", WELL_PAID + "&pathway=blue-card&sort=pathway")
                .items();
        assertThat(byPathway)
                .hasSize(15)
                .isSortedAccordingTo(Comparator.comparing((JsonNode i) -> state(i, "blue-card"))
                        .reversed()
                        .thenComparing(i -> i.at("/score/total").decimalValue(), Comparator.reverseOrder())
                        .thenComparing(i -> i.get("profile").asString()));
        assertThat(ids(UNTRAINED)).contains(byPathway.getLast().get("profile").asString());
        assertThat(ids(UNTRAINED))
                .doesNotContain(byScore.getLast().get("profile").asString());
        assertThat(byPathway.stream().map(i -> i.get("rank").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
    }

    @Test
    void countsTheWholeRankingWhateverTheFilterLeaves() {
        var whole = get("demo-employer", ILL_PAID).ok().json();
        var part = get("demo-employer", ILL_PAID + "&pathway=blue-card&pathwayState=MET")
                .ok()
                .json();
        assertThat(part.get("pathwayFacets")).isEqualTo(whole.get("pathwayFacets"));
        var card = facet(whole, "blue-card");
        assertThat(card.get("states").toString())
                .isEqualTo("{\"MET\":0,\"NOT_MET\":15,\"UNDETERMINED\":0,\"UNKNOWN\":0}");
        assertThat(card.at("/nearMisses/reduced-pay").asInt()).isEqualTo(12);
    }

    @Test
    void findsWhoCouldComeIfThePayWereHigher() {
        var reply =
                get("demo-employer", ILL_PAID + "&nearMiss=reduced-pay").ok().json();
        assertThat(people(reply)).hasSize(12).doesNotContainAnyElementsOf(ids(UNTRAINED));
        assertThat(reply.get("leftOut").asInt()).isEqualTo(3);
        for (var item : reply.get("items")) {
            var misses = pathway(item, "blue-card").get("nearMisses").valueStream();
            var pay = misses.filter(m -> m.get("condition").asString().equals("reduced-pay"))
                    .findFirst()
                    .orElseThrow();
            var condition = reply.at("/legend/conditions").get(pay.get("key").asString());
            assertThat(condition.get("state").asString()).isEqualTo("NOT_MET");
            assertThat(condition.get("found").asString()).contains("45,934.19");
            assertThat(condition.get("required").asString()).contains("45,934.20");
            var route = reply.at("/legend/routeNames").get(pay.get("route").asString());
            assertThat(route.asString()).contains("§ 18g");
        }
        assertThat(get("demo-employer", WELL_PAID + "&nearMiss=reduced-pay").items())
                .isEmpty();
    }

    @Test
    void pagesFollowTheFilterAndTheOrderWithoutSayingThemAgain() {
        var path = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates?size=4";
        var asked = "&pathway=blue-card&pathwayState=UNDETERMINED&pathwayState=NOT_MET&sort=pathway";
        var reply = get("demo-employer", path + asked).ok().json();
        var first = reply;
        var seen = new ArrayList<>(people(reply));
        while (!reply.get("nextPage").isNull()) {
            var next = path + "&page=" + reply.get("nextPage").asString();
            reply = get("demo-employer", seen.size() > 4 ? next + asked : next)
                    .ok()
                    .json();
            for (var same : List.of("ranking", "filter", "leftOut", "ranked", "pathwayFacets"))
                assertThat(reply.get(same)).as(same).isEqualTo(first.get(same));
            seen.addAll(people(reply));
        }
        assertThat(new HashSet<>(seen)).hasSize(15);
        assertThat(seen)
                .isEqualTo(people(get("demo-employer", path.replace("size=4", "size=100") + asked)
                        .ok()
                        .json()));
    }

    @Test
    void refusesAPageTokenWithAnotherFilter() {
        var path = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates?size=4&pathwayState=UNDETERMINED";
        var token = get("demo-employer", path).ok().json().get("nextPage").asString();
        for (var other : List.of("pathwayState=NOT_MET", "pathwayState=UNDETERMINED&sort=pathway", "sort=score"))
            get("demo-employer", "/api/v1/vacancies/" + Cast.BERLIN + "/candidates?" + other + "&page=" + token)
                    .refused(400, "another filter or order", "leave");
    }

    @ParameterizedTest
    @CsvSource({
        "pathwayState=OPEN, pathwayState, OPEN, UNDETERMINED",
        "pathwayState=MET&pathwayState=, pathwayState, '', NOT_MET",
        "sort=name, sort, name, PATHWAY",
        "pathway=blue-cart, pathway, blue-cart, blue-card",
        "nearMiss=salary, nearMiss, salary, reduced-pay"
    })
    void saysWhichValuesThereAre(String asked, String parameter, String wrong, String allowed) {
        get("demo-employer", WELL_PAID + "&" + asked).refused(400, "'" + wrong + "'", parameter, allowed);
        get("demo-jobseeker", OWN + "&" + asked).refused(400, "'" + wrong + "'", parameter, allowed);
    }

    @Test
    void aJobseekerFiltersAndSortsVacanciesToo() {
        var all = get("demo-jobseeker", OWN).ok().json();
        var open = get("demo-jobseeker", OWN + "&pathway=blue-card&pathwayState=UNDETERMINED")
                .ok()
                .json();
        var shut = get("demo-jobseeker", OWN + "&pathway=blue-card&pathwayState=NOT_MET");
        assertThat(vacancies(open)).contains(Cast.BERLIN.toString()).doesNotContain(UNDERPAID.toString());
        assertThat(vacancies(shut.ok().json())).contains(UNDERPAID.toString()).doesNotContain(Cast.BERLIN.toString());
        assertThat(open.get("leftOut").asInt() + open.get("ranked").asInt())
                .isEqualTo(all.get("ranked").asInt());
        var states = get("demo-jobseeker", OWN + "&pathway=blue-card&sort=pathway").items().stream()
                .map(i -> state(i, "blue-card"))
                .toList();
        assertThat(states).contains("UNDETERMINED", "NOT_MET").isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(vacancies(get("demo-jobseeker", OWN + "&nearMiss=pay").ok().json()))
                .contains(UNDERPAID.toString());
    }

    private static String state(JsonNode item, String pathway) {
        return pathway(item, pathway).get("state").asString();
    }

    private static JsonNode pathway(JsonNode item, String name) {
        return named(item.get("pathways"), name);
    }

    private static JsonNode facet(JsonNode reply, String name) {
        return named(reply.get("pathwayFacets"), name);
    }

    private static JsonNode named(JsonNode list, String pathway) {
        return list.valueStream()
                .filter(p -> p.get("pathway").asString().equals(pathway))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> people(JsonNode reply) {
        return reply.get("items")
                .valueStream()
                .map(i -> i.get("profile").asString())
                .toList();
    }

    private static List<String> vacancies(JsonNode reply) {
        return reply.get("items")
                .valueStream()
                .map(i -> i.get("vacancy").asString())
                .toList();
    }

    private static List<String> ids(List<ProfileId> people) {
        return people.stream().map(ProfileId::toString).toList();
    }
}
