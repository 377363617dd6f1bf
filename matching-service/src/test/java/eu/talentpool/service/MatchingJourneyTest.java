package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.matching.log.RankingLog;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MatchingJourneyTest {

    private static final String CANDIDATES = "/api/v1/vacancies/" + Cast.BERLIN + "/candidates";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void anEmployerSeesCandidatesBestFirstAndEqualOnesInOrderOfId() {
        var items = get("demo-employer", CANDIDATES).items();
        assertThat(items).hasSize(12);
        assertThat(items)
                .isSortedAccordingTo(Comparator.comparing(MatchingJourneyTest::total)
                        .reversed()
                        .thenComparing(i -> i.get("profile").asString()));
        assertThat(items.stream().map(MatchingJourneyTest::total).distinct().count())
                .isBetween(3L, 6L);
        assertThat(items.stream().map(i -> i.get("rank").asInt()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void contributionsAddUpToTheTotalExactlyInBothDirections() {
        var all = new ArrayList<>(get("demo-employer", CANDIDATES).items());
        all.addAll(get("demo-jobseeker", "/api/v1/profiles/me/vacancies").items());
        assertThat(all).allSatisfy(item -> {
            var sum = contributions(item).stream()
                    .map(c -> c.get("points").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(total(item));
            assertThat(contributions(item))
                    .allSatisfy(c -> assertThat(c.get("text").asString()).isNotBlank());
        });
    }

    @Test
    void namesWhatIsMissing() {
        var last = get("demo-employer", CANDIDATES).items().getLast();
        assertThat(last.get("score").toString())
                .contains("Java")
                .contains("Python")
                .containsIgnoringCase("missing");
    }

    @Test
    void everyReplySaysOnWhatItRests() {
        for (var reply : List.of(
                get("demo-employer", CANDIDATES).ok().json(),
                get("demo-jobseeker", "/api/v1/profiles/me/vacancies").ok().json())) {
            for (var version : List.of("weights", "rules", "taxonomy"))
                assertThat(reply.at("/versions/" + version).asString()).isNotBlank();
            assertThat(reply.get("notices").toString()).contains("All operator data are invented.");
            assertThat(reply.get("statement").asString()).contains("no right to enter", "free of charge");
        }
    }

    @Test
    void everyCandidateHasThePathwaysOfTheDestinationWithTheirSources() {
        var reply = get("demo-employer", CANDIDATES).ok().json();
        var legend = reply.get("legend");
        for (var item : reply.get("items")) {
            var pathway = item.at("/pathways/0");
            assertThat(pathway.get("memberState").asString()).isEqualTo("DE");
            assertThat(pathway.get("state").asString()).isIn("MET", "NOT_MET", "UNDETERMINED");
            var about = legend.get("pathways").get(pathway.get("about").asString());
            assertThat(about.get("name").asString()).isNotBlank();
            assertThat(about.get("disclaimer").asString()).isNotBlank();
            assertThat(legend.get("states").get(pathway.get("state").asString()).asString())
                    .isNotBlank();
            var route = legend.get("routes").get(pathway.get("route").asString());
            var id = route.get("id").asString();
            assertThat(legend.get("routeNames").get(id).asString()).isNotEqualTo(id);
            assertThat(route.get("conditions").isEmpty()).isFalse();
            for (var key : route.get("conditions")) {
                var condition = legend.get("conditions").get(key.asString());
                assertThat(condition.at("/sources/0/title").asString()).isNotBlank();
            }
            for (var key : route.get("wouldSettle")) {
                var condition = legend.get("conditions").get(key.asString());
                assertThat(condition.get("state").asString()).isEqualTo("UNDETERMINED");
                assertThat(condition.get("settledBy").asString()).isNotBlank();
            }
        }
    }

    @Test
    void theLegendSaysOfAConditionWhatThePairSays() {
        var reply = get("demo-employer", CANDIDATES).ok().json();
        var conditions = reply.at("/legend/conditions");
        var routes = reply.at("/legend/routes");
        for (var item : reply.get("items")) {
            var pair = get(
                            "demo-employer",
                            CANDIDATES + "/" + item.get("profile").asString())
                    .ok()
                    .json();
            var inPair = pair.get("pathways")
                    .valueStream()
                    .flatMap(p -> p.get("routes").valueStream())
                    .flatMap(r -> r.get("conditions").valueStream())
                    .collect(Collectors.toSet());
            for (var pathway : item.get("pathways"))
                for (var key : routes.get(pathway.get("route").asString()).get("conditions"))
                    assertThat(inPair).contains(conditions.get(key.asString()));
        }
    }

    @Test
    void noReplyTellsWhoSomebodyIsOrWhatTheyWrote() {
        var pair = CANDIDATES + "/" + Cast.PEOPLE.get(3);
        for (var reply : List.of(
                get("demo-employer", CANDIDATES).ok(),
                get("demo-ncp-de", CANDIDATES).ok(),
                get("demo-employer", pair).ok(),
                get("demo-jobseeker", "/api/v1/profiles/me/vacancies").ok(),
                get("demo-jobseeker", CANDIDATES + "/me").ok())) {
            assertThat(Planted.IDENTITY).noneMatch(reply.text()::contains);
            assertThat(Planted.WORDS).noneMatch(reply.text()::contains);
        }
        assertThat(get("demo-employer", pair).text()).doesNotContain("\"BT\"", "Bhutan", "nationalit");
    }

    @Test
    void aJobseekerSeesVacanciesBestFirstWithAllOfThePathway() {
        var items = get("demo-jobseeker", "/api/v1/profiles/me/vacancies").items();
        var found = items.stream().map(i -> i.get("vacancy").asString()).toList();
        assertThat(found)
                .contains(Cast.BERLIN.toString(), Cast.HAMBURG.toString())
                .doesNotContain(Cast.WARSAW.toString());
        assertThat(items)
                .isSortedAccordingTo(Comparator.comparing(MatchingJourneyTest::total)
                        .reversed()
                        .thenComparing(i -> i.get("vacancy").asString()));
        assertThat(items)
                .allSatisfy(
                        i -> assertThat(i.at("/pathways/0/state").asString()).isNotBlank());
    }

    @Test
    void aPairHasTheScoreOfTheRankingAndEveryRouteOfThePathway() {
        var person = Cast.PEOPLE.getFirst().toString();
        var card = get("demo-employer", CANDIDATES).items().stream()
                .filter(i -> i.get("profile").asString().equals(person))
                .findFirst()
                .orElseThrow();
        for (var pair : List.of(
                get("demo-employer", CANDIDATES + "/" + person).ok().json(),
                get("demo-jobseeker", CANDIDATES + "/me").ok().json())) {
            assertThat(pair.get("score")).isEqualTo(card.get("score"));
            assertThat(card.at("/pathways/0/route").asString()).isNotBlank();
            assertThat(pair.at("/pathways/0/routes").size()).isGreaterThan(1);
        }
    }

    @Test
    void pagesThroughTheKeptRankingWithoutAnItemTwice() {
        var seen = new ArrayList<String>();
        var reply = get("demo-employer", CANDIDATES + "?size=5").ok().json();
        var ranking = reply.get("ranking").asString();
        while (true) {
            reply.get("items").forEach(i -> seen.add(i.get("profile").asString()));
            assertThat(reply.get("ranking").asString()).isEqualTo(ranking);
            if (reply.get("nextPage").isNull()) break;
            reply = get(
                            "demo-employer",
                            CANDIDATES + "?size=5&page=" + reply.get("nextPage").asString())
                    .ok()
                    .json();
        }
        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
        assertThat(seen)
                .isEqualTo(get("demo-employer", CANDIDATES).items().stream()
                        .map(i -> i.get("profile").asString())
                        .toList());
    }

    @Test
    void aLaterPageLeavesOutWhoWithdrewConsentAndCountsThem() {
        var first = get("demo-employer", CANDIDATES + "?size=3").ok().json();
        var onFirst = new HashSet<String>();
        first.get("items").forEach(i -> onFirst.add(i.get("profile").asString()));
        var next = CANDIDATES + "?size=9&page=" + first.get("nextPage").asString();
        var gone = Cast.PEOPLE.stream()
                .filter(p -> !onFirst.contains(p.toString()))
                .findFirst()
                .orElseThrow();
        BATCH.withdraw(gone);
        try {
            var reply = get("demo-employer", next).ok();
            assertThat(reply.text()).doesNotContain(gone.toString());
            assertThat(reply.json().get("withdrawn").asInt()).isEqualTo(1);
            assertThat(reply.items()).hasSize(8);
        } finally {
            BATCH.consent(gone, "DE", "NL");
            BATCH.index();
        }
    }

    @Test
    void keepsTheRankingAsItWasShown() {
        var reply = get("demo-employer", CANDIDATES).ok().json();
        var ranking = RunningService.CONTEXT
                .getBean(RankingLog.class)
                .find(UUID.fromString(reply.get("ranking").asString()))
                .orElseThrow();
        assertThat(ranking.actor()).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(ranking.versions().taxonomy())
                .isEqualTo(reply.at("/versions/taxonomy").asString());
        assertThat(ranking.versions().rules())
                .isEqualTo(reply.at("/versions/rules").asString());
        assertThat(ranking.entries()).hasSameSizeAs(reply.get("items"));
        for (var i = 0; i < ranking.entries().size(); i++) {
            var entry = ranking.entries().get(i);
            assertThat(BigDecimal.valueOf(entry.total(), 2)).isEqualByComparingTo(total(reply.at("/items/" + i)));
            assertThat(entry.contributions().stream().mapToInt(c -> c).sum()).isEqualTo(entry.total());
        }
    }

    @Test
    void everyFurtherPageIsInTheAudit() {
        var first = get("demo-employer", CANDIDATES + "?size=5").ok().json();
        get(
                        "demo-employer",
                        CANDIDATES + "?size=5&page=" + first.get("nextPage").asString())
                .ok();
        assertThat(BATCH.count(
                        "select count(*) from audit_event where action = 'VIEW_CANDIDATES' and detail = ?",
                        "ranking " + first.get("ranking").asString()))
                .isEqualTo(1);
    }

    @Test
    void everyViewOfAPersonIsInTheAudit() {
        var ranking =
                get("demo-employer", CANDIDATES).ok().json().get("ranking").asString();
        assertThat(BATCH.count(
                        "select count(*) from audit_event where action = 'RANK_CANDIDATES' and detail = ?",
                        "ranking " + ranking))
                .isEqualTo(1);
        var sql = "select count(*) from audit_event where action = 'VIEW_PAIR' and subject_id = ? and roles ="
                + " '{employer}'";
        var person = Cast.PEOPLE.get(5).toString();
        var before = BATCH.count(sql, person);
        get("demo-employer", CANDIDATES + "/" + person).ok();
        assertThat(BATCH.count(sql, person)).isEqualTo(before + 1);
    }

    @Test
    void protectedFactsChangeNothingThatAnEmployerSees() {
        var before = get("demo-employer", CANDIDATES).items();
        BATCH.identity("person-4", Cast.person(2), Planted.identity(5, "BT"));
        BATCH.identity("person-5", Cast.person(2), Planted.identity(4, "IN"));
        BATCH.index();
        var after = get("demo-employer", CANDIDATES).items();
        assertThat(after.toString()).isEqualTo(before.toString());
        var alike = List.of(Cast.PEOPLE.get(4).toString(), Cast.PEOPLE.get(5).toString());
        var cards = after.stream()
                .filter(i -> alike.contains(i.get("profile").asString()))
                .map(i -> ((ObjectNode) i.deepCopy())
                        .without(List.of("rank", "profile"))
                        .toString())
                .toList();
        assertThat(cards).hasSize(2);
        assertThat(cards.get(0)).isEqualTo(cards.get(1));
    }

    /// The log of a month begins with its first ranking, and nobody says that there is only one.
    @Test
    void twoFirstRankingsOfAMonthAtOnceAreBothKept() throws Exception {
        try (var first = RunningService.pool().open();
                var second = RunningService.pool().open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            openMonth(first);
            var waiting = threads.submit(() -> openMonth(second));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean openMonth(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("select ranking_partition(date '2031-01-01')");
        }
    }

    private static BigDecimal total(JsonNode item) {
        return item.at("/score/total").decimalValue();
    }

    private static List<JsonNode> contributions(JsonNode item) {
        return item.at("/score/contributions").valueStream().toList();
    }
}
