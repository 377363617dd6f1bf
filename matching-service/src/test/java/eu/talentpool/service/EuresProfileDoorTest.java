package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.call;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.profile.ProfileId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The EURES input API for profiles: only who agreed, only what was agreed to, and gone at once.
class EuresProfileDoorTest {

    private static final String DOOR = "/input/api/cv/v1.0";
    private static final Set<Section> EVERYTHING = Set.of(Section.values());
    private static final Set<Purpose> TO_EURES = Set.of(Purpose.SEARCH, Purpose.EURES_EXPORT);

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    private static ProfileId person(String key, Set<Section> sections, Set<Purpose> purposes) {
        var id = BATCH.profile(key, Cast.person(0), Planted.identity(93, "IN"), null);
        BATCH.consent(id, sections, purposes, "FI");
        return id;
    }

    private static String token() {
        return RunningService.TOKENS.ofService(
                "talent-pool-eures", RunningService.pool().stack().keycloakAdmin());
    }

    private static Reply get(String path) {
        return call(CONTEXT, "GET", DOOR + path, token(), null);
    }

    private static JsonNode detail(ProfileId id) {
        var body = JsonMapper.shared().writeValueAsString(List.of(id.toString()));
        return call(CONTEXT, "POST", DOOR + "/getDetails", token(), body)
                .ok()
                .json()
                .at("/details/" + id);
    }

    private static List<String> named(String path, String list) {
        return get(path)
                .ok()
                .json()
                .get(list)
                .valueStream()
                .map(r -> r.get("reference").asString())
                .toList();
    }

    private static ProfileRead read(ProfileId id) {
        var content = detail(id).get("content").asString();
        return (ProfileRead) new DocumentReader().read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answersOnlyTheNetwork() {
        assertThat(get("/ping").ok().text()).isEqualTo("pong");
        call(CONTEXT, "GET", DOOR + "/getAll", RunningService.TOKENS.of("demo-secretariat"), null)
                .refused(403, "eures");
    }

    @Test
    void namesThoseWhoAgreedToItAndNoOther() {
        var agreed = person("eures-agreed", EVERYTHING, TO_EURES);
        var searchOnly = person("eures-search-only", EVERYTHING, Set.of(Purpose.SEARCH, Purpose.CONTACT));
        var hidden = person("eures-not-shown", EVERYTHING, Set.of(Purpose.EURES_EXPORT));
        assertThat(named("/getAll", "allReferences"))
                .contains(agreed.toString())
                .doesNotContain(searchOnly.toString(), hidden.toString())
                .doesNotContainAnyElementsOf(
                        Cast.PEOPLE.stream().map(ProfileId::toString).toList());
        assertThat(detail(searchOnly).isMissingNode()).isTrue();
        assertThat(detail(hidden).isMissingNode()).isTrue();
    }

    @Test
    void handsOutTheSectionsAgreedToAndNeverWhoItIs() {
        var id = person("eures-some", Set.of(Section.SKILLS, Section.LANGUAGES), TO_EURES);
        var read = read(id);
        assertThat(read.key()).isEqualTo("talent-pool:" + id);
        assertThat(read.content().skills()).isNotEmpty();
        assertThat(read.content().languages()).isNotEmpty();
        assertThat(read.content().experience()).isEmpty();
        assertThat(read.content().education()).isEmpty();
        assertThat(read.content().occupations()).isEmpty();
        assertThat(detail(id).toString())
                .doesNotContain(Planted.IDENTITY)
                .doesNotContain("Titlewritten", "Storywritten", "Degreewritten", "Headlinewritten");
        var all = person("eures-all", EVERYTHING, TO_EURES);
        assertThat(read(all).content().experience()).isNotEmpty();
        assertThat(detail(all).toString()).doesNotContain(Planted.IDENTITY);
    }

    @Test
    void whoWithdrawsIsErasedOrHiddenIsClosedAtOnceAndWithoutADocument() {
        var withdrawn = person("eures-withdrawn", EVERYTHING, TO_EURES);
        var erased = person("eures-gone", EVERYTHING, TO_EURES);
        var hidden = person("eures-union", EVERYTHING, TO_EURES);
        var cut = person("eures-cut", EVERYTHING, TO_EURES);
        var before = RunningService.CLOCK.millis();
        var all = Stream.of(withdrawn, erased, hidden, cut)
                .map(ProfileId::toString)
                .toList();
        assertThat(named("/getChanges/" + before, "createdReferences")).containsAll(all);

        BATCH.withdraw(withdrawn);
        BATCH.erase(erased);
        BATCH.change("update profile set union_citizen = true, version = version + 1 where id = ?", hidden.value());
        BATCH.consent(cut, EVERYTHING, Set.of(Purpose.SEARCH), "FI");

        for (var id : List.of(withdrawn, erased, hidden, cut)) {
            assertThat(detail(id).get("status").asString()).isEqualTo("CLOSED");
            assertThat(detail(id).has("content")).isFalse();
        }
        assertThat(named("/getChanges/" + before, "closedReferences")).containsAll(all);
        assertThat(named("/getAll", "allReferences")).doesNotContainAnyElementsOf(all);

        BATCH.consent(withdrawn, EVERYTHING, TO_EURES, "FI");
        assertThat(named("/getAll", "allReferences")).contains(withdrawn.toString());
    }

    @Test
    void everyDocumentThatIsHandedOutIsInTheAudit() {
        var id = person("eures-audited", EVERYTHING, TO_EURES);
        var closed = person("eures-closed", EVERYTHING, TO_EURES);
        get("/getAll").ok();
        BATCH.withdraw(closed);
        assertThat(audited(id)).isZero();
        detail(id);
        detail(id);
        detail(closed);
        assertThat(audited(id)).isEqualTo(2);
        assertThat(audited(closed)).isZero();
    }

    private static long audited(ProfileId id) {
        return BATCH.count(
                "select count(*) from audit_event where action = 'EXPORT_TO_EURES' and subject_id = ?", id.toString());
    }

    @Test
    void leavesOutWhatItNeverNamed() {
        assertThat(detail(new ProfileId(UUID.randomUUID())).isMissingNode()).isTrue();
    }
}
