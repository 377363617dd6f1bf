package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an employer or a contact point reads is the same to the byte, whatever the age, nationality and residence of a
/// person: order, states, near misses, counts and who is left out.
class ProtectedFactsTest {

    private static final Identity YOUNG = identity(new PartialDate(1999, 5, 5), "IN", "IN");
    private static final Identity OVER_45 = identity(new PartialDate(1971, 5, 5), "BT", "NP");

    private static final List<String> QUESTIONS = List.of(
            "",
            "&sort=pathway",
            "&pathwayState=UNDETERMINED&sort=pathway",
            "&pathwayState=NOT_MET,UNKNOWN",
            "&nearMiss=pay",
            "&nearMiss=under-45",
            "&language=en:B2&country=NL&minimum=languages:40");

    private static final Map<String, VacancyId> VACANCIES = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> OF_YOUNG = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> OF_OVER_45 = new ConcurrentHashMap<>();

    /// Everything is asked for twice, before and after the person became another.
    @BeforeAll
    static void ask() {
        Cast.enter();
        memberStates().forEach(memberState -> VACANCIES.put(memberState, vacancy(memberState)));
        be(YOUNG, 5);
        VACANCIES.entrySet().parallelStream().forEach(v -> OF_YOUNG.put(v.getKey(), told(v.getValue())));
        be(OVER_45, 5);
        VACANCIES.entrySet().parallelStream().forEach(v -> OF_OVER_45.put(v.getKey(), told(v.getValue())));
    }

    /// It has a second place of work in the Member State: the first decides who may ask, and accounts there are only in
    /// two. Each in a town of its own, or they would be one job that is shown once.
    private static VacancyId vacancy(String memberState) {
        var content = Posts.paid(Cast.content("DE", "Ulm bei " + memberState, null), "46000");
        return BATCH.vacancy(BatchSide.GERMAN, memberState.equals("DE") ? content : Posts.alsoIn(content, memberState));
    }

    @AfterAll
    static void leaveTheCastAsItWas() {
        be(Planted.identity(0, "IN"), 0);
        be(Planted.identity(5, "BT"), 5);
        VACANCIES
                .values()
                .forEach(id -> BATCH.change(
                        "update vacancy set status = 'CLOSED', version = version + 1 where id = ?", id.value()));
        BATCH.index();
    }

    static Stream<String> memberStates() {
        return Countries.memberStates().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("memberStates")
    void changeNothingThatAnEmployerReadsOf(String memberState) {
        var young = Objects.requireNonNull(OF_YOUNG.get(memberState));
        assertThat(OF_OVER_45.get(memberState)).isEqualTo(young);
        assertThat(young.getFirst())
                .contains(
                        "\"memberState\":\"" + memberState + "\"",
                        Cast.PEOPLE.get(5).toString());
    }

    /// Every answer to an employer and to a contact point, and the pair.
    private static List<String> told(VacancyId vacancy) {
        var path = "/api/v1/vacancies/" + vacancy + "/candidates";
        var ranked = QUESTIONS.stream()
                .flatMap(asked -> Stream.of("demo-employer", "demo-ncp-de")
                        .map(who -> withoutRankingId(get(who, path + "?size=100" + asked))));
        var misses = withoutRankingId(get("demo-employer", path.replace("/candidates", "/near-misses")));
        var pair = get("demo-employer", path + "/" + Cast.PEOPLE.get(5)).ok().text();
        return Stream.concat(ranked, Stream.of(misses, pair)).toList();
    }

    /// The id is new with each ranking; every other byte stays.
    private static String withoutRankingId(Reply reply) {
        return reply.ok().text().replace(reply.json().get("ranking").asString(), "");
    }

    /// The same comparison of what the person herself reads, where the age counts: § 18(2) no. 5 AufenthG.
    @Test
    void theComparisonWouldNoticeALeak() {
        var path = "/api/v1/profiles/me/vacancies?size=100";
        be(YOUNG, 0);
        var young = withoutRankingId(get("demo-jobseeker", path));
        assertThat(withoutRankingId(get("demo-jobseeker", path))).isEqualTo(young);
        be(OVER_45, 0);
        assertThat(withoutRankingId(get("demo-jobseeker", path))).isNotEqualTo(young);
    }

    private static void be(Identity identity, int person) {
        BATCH.identity("person-" + person, Cast.person(person / 2), identity);
        BATCH.index();
    }

    private static Identity identity(PartialDate birth, String nationality, String residence) {
        return new Identity(
                "Quendolia", "Zzerfunden", "q@planted.invalid", "+91 55555", birth, List.of(nationality), residence);
    }
}
