package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.getIn;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What one thing more would change, and why a pair is not found. The best two of the cast lack nothing but German B1.
class OneThingMoreTest {

    private static final String KUBERNETES = "urn:talentpool:skill:kubernetes";
    private static final VacancyId GERMAN_ONLY =
            BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Worms-Abenheim", null));
    private static final VacancyId ONE_SKILL = BATCH.vacancy(BatchSide.GERMAN, withKubernetes());
    private static final String WHAT_IF = "/api/v1/profiles/me/what-if?";

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    private static VacancyContent withKubernetes() {
        var v = Cast.content("DE", "Worms-Rheinduerkheim", null);
        var skills = List.of(
                new VacancyContent.RequiredSkill(Cast.JAVA, true),
                new VacancyContent.RequiredSkill(Mention.ofUri("Kubernetes", KUBERNETES), true));
        return Posts.asking(v, skills, List.of());
    }

    @Test
    void nearMissesOfAVacancyAreGroupedByTheThingThatIsMissing() {
        var reply = get("demo-employer", "/api/v1/vacancies/" + GERMAN_ONLY + "/near-misses")
                .ok()
                .json();
        var german = group(reply, "language:de:B1");
        assertThat(german.get("text").asString()).isEqualTo("German B1");
        assertThat(german.get("matches").asInt()).isEqualTo(2);
        assertThat(german.get("first").valueStream().map(m -> m.get("id").asString()))
                .containsExactlyInAnyOrder(
                        Cast.PEOPLE.get(0).toString(), Cast.PEOPLE.get(1).toString());
        var whole = get("demo-employer", "/api/v1/vacancies/" + GERMAN_ONLY + "/candidates?missing=language:de:B1");
        assertThat(whole.items()).hasSize(2);
        assertThat(whole.json().at("/leftOutBy/missing").asInt()).isEqualTo(10);
        assertThat(Planted.WORDS).noneMatch(reply.toString()::contains);
    }

    @Test
    void nearMissesOfAProfileAreGroupedByTheThingThatIsMissing() {
        var reply = get("demo-jobseeker", "/api/v1/profiles/me/near-misses?first=20")
                .ok()
                .json();
        assertThat(group(reply, "language:de:B1").get("first").toString()).contains("\"Java developer\"");
        var skill = group(reply, "skill:" + KUBERNETES);
        assertThat(skill.get("text").asString()).isEqualTo("Kubernetes");
        assertThat(skill.get("first").valueStream().map(m -> m.get("id").asString()))
                .containsExactly(ONE_SKILL.toString());
        var sizes = reply.get("groups")
                .valueStream()
                .mapToInt(g -> g.get("matches").asInt())
                .toArray();
        assertThat(java.util.Arrays.stream(sizes).sum())
                .isEqualTo(reply.get("matches").asInt());
    }

    @Test
    void aLanguageLevelCompletesWhatMissesItAlone() {
        var reply = get("demo-jobseeker", WHAT_IF + "language=de:B1").ok().json();
        var missing =
                get("demo-jobseeker", "/api/v1/profiles/me/near-misses").ok().json();
        assertThat(reply.get("complete").asInt())
                .isPositive()
                .isEqualTo(group(missing, "language:de:B1").get("matches").asInt());
        assertThat(reply.get("required").asInt())
                .isGreaterThanOrEqualTo(reply.get("complete").asInt());
        var first = reply.at("/vacancies/0");
        assertThat(first.get("missing").isEmpty()).isTrue();
        assertThat(first.get("with").decimalValue())
                .isGreaterThan(first.get("without").decimalValue());
        var tooLow = get("demo-jobseeker", WHAT_IF + "language=de:A2").ok().json();
        assertThat(tooLow.get("required").asInt()).isZero();
        assertThat(tooLow.get("complete").asInt()).isZero();
    }

    @Test
    void aSkillCompletesWhatMissesItAlone() {
        var reply = get("demo-jobseeker", WHAT_IF + "minimum=0&skill=" + KUBERNETES)
                .ok()
                .json();
        assertThat(reply.get("required").asInt()).isEqualTo(1);
        assertThat(reply.get("complete").asInt()).isEqualTo(1);
        assertThat(reply.get("passingMinimum").asInt()).isZero();
        assertThat(reply.at("/vacancies/0/vacancy").asString()).isEqualTo(ONE_SKILL.toString());
        var held =
                get("demo-jobseeker", WHAT_IF + "skill=" + Cast.JAVA.uri()).ok().json();
        assertThat(held.get("required").asInt()).isZero();
        assertThat(held.get("vacancies").isEmpty()).isTrue();
    }

    @Test
    void passingAMinimumIsCountedByTheTotals() {
        var all = get("demo-jobseeker", WHAT_IF + "language=de:B1").ok().json();
        var best = all.at("/vacancies/0");
        var between = best.get("with").decimalValue().intValue();
        assertThat(best.get("without").decimalValue().intValue()).isLessThan(between);
        var reply = get("demo-jobseeker", WHAT_IF + "language=de:B1&minimum=" + between)
                .ok()
                .json();
        assertThat(reply.get("passingMinimum").asInt()).isPositive();
    }

    @Test
    void asksForOneThingAtATime() {
        get("demo-jobseeker", WHAT_IF).refused(400, "one thing");
        get("demo-jobseeker", WHAT_IF + "language=de:B1&skill=" + KUBERNETES).refused(400, "one thing");
        get("demo-jobseeker", WHAT_IF + "language=de").refused(400, "level");
        get("demo-jobseeker", WHAT_IF + "skill=urn:nothing").refused(400, "urn:nothing", "ESCO");
    }

    @Test
    void aPairThatIsFoundSaysSoInBothDirections() {
        var pair = "/api/v1/vacancies/" + GERMAN_ONLY + "/candidates/";
        for (var reply : List.of(
                get("demo-jobseeker", pair + "me").ok().json(),
                get("demo-employer", pair + Cast.PEOPLE.get(1)).ok().json()))
            assertThat(reply.get("reach").toString())
                    .isEqualTo("{\"candidateOfVacancy\":{\"found\":true,\"whyNot\":[]},"
                            + "\"vacancyOfProfile\":{\"found\":true,\"whyNot\":[]}}");
    }

    @Test
    void aPairWithNothingInCommonSaysSo() {
        var welder = BATCH.vacancy(
                BatchSide.GERMAN,
                Posts.asking(
                        Posts.as(
                                Cast.content("Welder", "We build ships.", "DE", "Wilhelmshaven-Ost", null),
                                List.of(Mention.ofIsco("Welder", "7212"))),
                        List.of(),
                        List.of()));
        BATCH.get(Vacancies.class).flagCompetitiveness(welder, true, Actor.job("test"), "Ships are wanted.");
        var pair = "/api/v1/vacancies/" + welder + "/candidates/me";
        assertThat(reasons(get("demo-jobseeker", pair), "candidateOfVacancy")).containsExactly("nothing-in-common");
        assertThat(reasons(get("demo-jobseeker", pair), "vacancyOfProfile")).containsExactly("not-in-the-search-yet");
        BATCH.index();
        assertThat(reasons(get("demo-jobseeker", pair), "vacancyOfProfile")).containsExactly("nothing-in-common");
    }

    @Test
    void aHiddenPairIsNotFoundForTheSameReasons() {
        var reply = get("demo-jobseeker", "/api/v1/vacancies/" + Cast.WARSAW + "/candidates/me");
        assertThat(reasons(reply, "candidateOfVacancy")).containsExactly("no-consent-for-PL");
        assertThat(reasons(reply, "vacancyOfProfile")).containsExactly("no-consent-for-PL");
    }

    @Test
    void explainsInTheLanguageThatIsAskedFor() {
        var pair = "/api/v1/vacancies/" + GERMAN_ONLY + "/candidates/me";
        assertThat(getIn("de", "demo-jobseeker", pair).ok().text())
                .contains("Sprachen: 1 von 2 erfüllt; Deutsch B1 fehlt");
        assertThat(getIn("fr-BE", "demo-jobseeker", pair).ok().text()).contains("Langues : 1 sur 2 satisfaites");
        assertThat(getIn("hi", "demo-jobseeker", pair).ok().text()).contains("भाषाएँ: 2 में से 1 पूरी");
        assertThat(getIn("fi", "demo-jobseeker", pair).ok().text()).contains("Languages: 1 of 2 met");
    }

    private static JsonNode group(JsonNode reply, String key) {
        return reply.get("groups")
                .valueStream()
                .filter(g -> g.get("missing").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Reply reply, String direction) {
        return reply.ok()
                .json()
                .at("/reach/" + direction + "/whyNot")
                .valueStream()
                .map(r -> r.get("code").asString())
                .toList();
    }
}
