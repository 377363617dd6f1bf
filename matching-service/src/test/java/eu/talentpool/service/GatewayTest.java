package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.profile.Registration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Officers of the office in India help applicants who live there and agreed to it.
class GatewayTest {

    private static final String DESK = "/api/v1/gateway";
    private static final String CASES = DESK + "/cases";
    private static final String OFFICER = "demo-officer";
    private static final String SUPERVISOR = "demo-supervisor";
    private static final String OFFICER_ID = "00000000-0000-4000-8000-000000000003";
    private static final Set<Section> ALL = Set.of(Section.values());
    private static final Set<Purpose> HELP = Set.of(Purpose.GATEWAY_IN);
    private static final String WHY = "The applicant said so by telephone.";

    private final ProfileId applicant = applicant();

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    /// Agreed to the office's help and to nothing else, so no ranking shows this person.
    private static ProfileId applicant() {
        var id = BATCH.profile(UUID.randomUUID().toString(), Cast.person(0), Planted.identity(300, "IN"), null);
        BATCH.consent(id, ALL, HELP, "DE", "NL");
        return id;
    }

    private static String body(ProfileId profile, String destination) {
        return "{\"profile\": \"%s\", \"destination\": \"%s\"}".formatted(profile, destination);
    }

    private Reply opened() {
        var reply = post(OFFICER, CASES, body(applicant, "DE"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo(path(reply));
        return reply;
    }

    private static String path(Reply reply) {
        return CASES + "/" + reply.json().at("/summary/id").asString();
    }

    private static Reply move(Reply last, String to, String rest) {
        return edit(
                "POST", OFFICER, path(last) + "/transitions", last.eTag(), "{\"to\": \"%s\"%s}".formatted(to, rest));
    }

    private static String note(String text) {
        return ", \"note\": \"" + text + "\"";
    }

    private static Reply document(Reply last, String code, String body) {
        return edit("PUT", OFFICER, path(last) + "/documents/" + code, last.eTag(), body);
    }

    private static List<String> codes(Reply c) {
        return c.json()
                .get("documents")
                .valueStream()
                .map(d -> d.get("code").asString())
                .toList();
    }

    private static String state(Reply c) {
        return c.ok().json().at("/summary/state").asString();
    }

    /// To where documents are asked for.
    private Reply drafted() {
        var informed = move(opened(), "INFORMED", note(WHY));
        return move(informed, "PROFILE_DRAFT", "");
    }

    @Test
    void anOfficerTakesAnApplicantFromTheFirstWordToThePathways() {
        assertThat(applicants()).contains(applicant.toString());
        var c = drafted();
        assertThat(state(c)).isEqualTo("PROFILE_DRAFT");
        assertThat(applicants()).doesNotContain(applicant.toString());
        assertThat(c.json().at("/applicant/familyName").asString()).isEqualTo("Zzerfunden300");
        assertThat(codes(c)).contains("IN-PASS", "IN-DEG", "IN-ANA", "IN-EXP").doesNotContain("IN-PCC");
        c = document(c, "IN-PCC", "{\"state\": \"ASKED\"}").ok();
        move(c, "DOCS_COLLECTED", "").refused(409, "IN-PASS", "IN-PCC");
        for (var code : codes(c))
            c = document(c, code, "{\"state\": \"RECEIVED\"}").ok();
        c = move(c, "DOCS_COLLECTED", "").ok();
        move(c, "DOCS_CHECKED", "").refused(409, "IN-PASS");
        for (var code : codes(c))
            c = document(c, code, "{\"state\": \"CHECKED\", \"remark\": \"Complete and readable.\"}")
                    .ok();
        c = move(c, "DOCS_CHECKED", "").ok();
        move(c, "PATHWAY_ASSESSED", "").refused(409, "pathways", "blue-card");
        move(c, "PATHWAY_ASSESSED", ", \"pathways\": [\"green-card\"]").refused(409, "green-card");
        c = move(c, "PATHWAY_ASSESSED", ", \"pathways\": [\"blue-card\"]").ok();
        var assessed = c.json().get("assessed");
        assertThat(assessed.at("/pathways/0/pathway").asString()).isEqualTo("blue-card");
        assertThat(assessed.at("/pathways/0/state").asString()).isEqualTo("UNDETERMINED");
        assertThat(assessed.get("rulesVersion").asString())
                .isEqualTo(c.json().at("/pathways/0/rulesVersion").asString());
        assertThat(changes(c))
                .startsWith("OPENED", "MOVED", "MOVED", "DOCUMENT")
                .endsWith("MOVED");
        assertThat(c.json().get("pathways").toString()).contains("no right to enter");
    }

    private static List<String> changes(Reply c) {
        return c.json()
                .get("history")
                .valueStream()
                .map(e -> e.get("change").asString())
                .toList();
    }

    private static String applicants() {
        return get(OFFICER, DESK + "/applicants?size=100").ok().text();
    }

    @Test
    void aCaseIsOpenedOnlyForWhoIsInScopeAndAgreed() {
        post(OFFICER, CASES, body(applicant, "XX")).refused(400, "Member State");
        post(OFFICER, CASES, body(applicant, "FR")).refused(409, "FR", "own profile");
        post(OFFICER, CASES, body(new ProfileId(UUID.randomUUID()), "DE")).refused(404, "GATEWAY_IN");
        post(OFFICER, CASES, body(Cast.PEOPLE.get(1), "DE")).refused(404, "GATEWAY_IN");
        var silent = applicant();
        BATCH.consent(silent, Set.of(Section.SKILLS), HELP, "DE");
        post(OFFICER, CASES, body(silent, "DE")).refused(409, "133, 25, 35", "no occupation");
        var away = applicant();
        BATCH.get(Profiles.class).register(away, new Registration(true, "BT", false), null, Actor.job("test"));
        post(OFFICER, CASES, body(away, "DE")).refused(409, "residents of IN", "BT");
        assertThat(applicants()).doesNotContain(silent.toString(), away.toString());
        opened();
        post(OFFICER, CASES, body(applicant, "NL")).refused(409, "already");
    }

    @Test
    void aRefusedMoveSaysWhichArePossible() {
        var c = opened();
        var refused = move(c, "DOCS_CHECKED", "").refused(409, "LEAD", "INFORMED");
        assertThat(refused.json().get("possible").toString())
                .isEqualTo("[\"INFORMED\",\"WITHDRAWN\",\"NOT_IN_SCOPE\",\"FRAUD_REFERRED\"]");
        move(c, "INFORMED", "").refused(409, "mandatory information");
        move(c, "NOT_IN_SCOPE", "").refused(409, "note");
        var ended = move(c, "NOT_IN_SCOPE", note(WHY)).ok();
        assertThat(ended.json().get("next").isEmpty()).isTrue();
        move(ended, "INFORMED", note(WHY)).refused(409, "ended");
        assertThat(opened().status()).isEqualTo(201);
    }

    @Test
    void whoEditsAnOldVersionIsTold() {
        var c = opened();
        var fresh = post(OFFICER, path(c) + "/notes", "{\"text\": \"Asks about the family.\"}")
                .ok();
        assertThat(fresh.json().at("/notes/0/text").asString()).isEqualTo("Asks about the family.");
        move(c, "INFORMED", note(WHY)).refused(412, fresh.eTag());
        call("POST", path(c) + "/transitions", RunningService.TOKENS.of(OFFICER), "{\"to\": \"INFORMED\"}")
                .refused(428, "If-Match");
        document(fresh, "IN-PASS", "{\"state\": \"CHECKED\"}").refused(400, "remark", "no recognition");
        document(fresh, "XX", "{\"state\": \"ASKED\"}").refused(404, "IN-PASS");
    }

    @Test
    void anotherOfficesCaseLooksLikeOneThatIsNotThere() {
        var c = opened();
        BATCH.change("update gateway_case set office = 'VN' where id = ?", id(c));
        var unknown = UUID.randomUUID().toString();
        for (var user : List.of(OFFICER, SUPERVISOR)) {
            var foreign = get(user, path(c)).refused(404);
            var absent = get(user, CASES + "/" + unknown).refused(404);
            assertThat(foreign.text().replace(id(c).toString(), unknown)).isEqualTo(absent.text());
            assertThat(get(user, CASES + "?size=100").ok().text()).doesNotContain(id(c).toString());
        }
        move(c, "INFORMED", note(WHY)).refused(404);
        post(OFFICER, path(c) + "/notes", "{\"text\": \"Hello\"}").refused(404);
        document(c, "IN-PASS", "{\"state\": \"RECEIVED\"}").refused(404);
        assign(SUPERVISOR, c, OFFICER_ID).refused(404);
    }

    private static UUID id(Reply c) {
        return UUID.fromString(c.json().at("/summary/id").asString());
    }

    private static Reply assign(String user, Reply c, String officer) {
        return edit("PUT", user, path(c) + "/assignee", c.eTag(), "{\"officer\": \"" + officer + "\"}");
    }

    @Test
    void aSupervisorGivesCasesToOfficersAndCountsThem() {
        var c = opened();
        assign(OFFICER, c, OFFICER_ID).refused(403, "gateway-supervisor");
        assign(SUPERVISOR, c, "nobody").refused(409, "/api/v1/gateway/office");
        var before = get(SUPERVISOR, DESK + "/office").ok().json();
        assertThat(assign(SUPERVISOR, c, OFFICER_ID)
                        .ok()
                        .json()
                        .at("/summary/assignee")
                        .asString())
                .isEqualTo(OFFICER_ID);
        var after = get(SUPERVISOR, DESK + "/office").ok().json();
        assertThat(openCases(after)).isEqualTo(openCases(before) + 1);
        assertThat(after.at("/cases/0/state").asString()).isEqualTo("LEAD");
        assertThat(after.at("/cases/0/cases").asLong()).isPositive();
        var mine = get(SUPERVISOR, CASES + "?size=100&state=LEAD&assignee=" + OFFICER_ID);
        assertThat(mine.ok().text()).contains(id(c).toString()).doesNotContain("Zzerfunden");
        assertThat(get(SUPERVISOR, CASES + "?size=100&state=INFORMED&assignee=" + OFFICER_ID)
                        .ok()
                        .text())
                .doesNotContain(id(c).toString());
    }

    private static long openCases(JsonNode office) {
        return office.get("officers")
                .valueStream()
                .filter(o -> o.get("officer").asString().equals(OFFICER_ID))
                .findFirst()
                .orElseThrow()
                .get("openCases")
                .asLong();
    }

    @Test
    void theListIsReadPageByPage() {
        opened();
        post(OFFICER, CASES, body(applicant(), "DE"));
        var all = get(OFFICER, CASES + "?size=100").items();
        var first = get(OFFICER, CASES + "?size=1").ok().json();
        var second = get(OFFICER, CASES + "?size=1&after=" + first.get("next").asString())
                .ok()
                .json();
        assertThat(List.of(first.at("/items/0/id"), second.at("/items/0/id")))
                .containsExactly(all.get(0).get("id"), all.get(1).get("id"));
    }

    @Test
    void withTheConsentTheCaseIsClosedAndEmptied() {
        var c = move(opened(), "INFORMED", note(WHY));
        c = document(c, "IN-PASS", "{\"state\": \"CHECKED\", \"remark\": \"Complete and readable.\"}")
                .ok();
        BATCH.withdraw(applicant);
        get(OFFICER, path(c)).refused(410, "withdrew");
        move(c, "PROFILE_DRAFT", "").refused(410, "withdrew");
        assertThat(left(c)).isZero();
        var closed = id(c).toString();
        var row = get(OFFICER, CASES + "?size=100&state=WITHDRAWN").items().stream()
                .filter(i -> i.get("id").asString().equals(closed))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("profile").isNull()).isTrue();
        assertThat(BATCH.count(
                        "select count(*) from gateway_case_history where case_id = ? and change = 'CONSENT_ENDED'",
                        id(c)))
                .isEqualTo(1);
        BATCH.consent(applicant, ALL, HELP, "DE");
        get(OFFICER, path(c)).refused(410, "new consent");
        opened();
    }

    /// Rows that hold anything an officer wrote.
    private static long left(Reply c) {
        return BATCH.count("select count(*) from gateway_case_note where case_id = ?", id(c))
                + BATCH.count("select count(*) from gateway_case_document where case_id = ?", id(c))
                + BATCH.count("select count(*) from gateway_case where id = ? and assessed is not null", id(c));
    }

    @Test
    void aWiderConsentKeepsTheCaseAndErasureEmptiesIt() {
        var c = move(opened(), "INFORMED", note(WHY));
        BATCH.consent(applicant, ALL, Set.of(Purpose.GATEWAY_IN, Purpose.STATISTICS), "DE", "NL", "FR");
        assertThat(state(get(OFFICER, path(c)))).isEqualTo("INFORMED");
        assertThat(left(c)).isEqualTo(1);
        BATCH.erase(applicant);
        get(OFFICER, path(c)).refused(410, "withdrew");
        assertThat(left(c)).isZero();
    }

    @Test
    void whatAnOfficerWroteIsSealedAndTheHistoryIsAppendOnly() {
        var c = opened();
        post(OFFICER, path(c) + "/notes", "{\"text\": \"Zzerfunden asks about the family.\"}")
                .ok();
        assertThat(BATCH.count(
                        "select count(*) from gateway_case_note where case_id = ? and encode(sealed, 'escape') like"
                                + " '%family%'",
                        id(c)))
                .isZero();
        for (var sql : List.of("update gateway_case_history set actor = 'x'", "delete from gateway_case_history"))
            assertThatThrownBy(() -> BATCH.change(sql))
                    .hasRootCauseMessage("ERROR: permission denied for table gateway_case_history");
    }

    @Test
    void whatTheOfficeKeepsIsHandedToTheApplicantWithoutWhoWroteIt() {
        var c = post(OFFICER, path(opened()) + "/notes", "{\"text\": \"Asks about the family.\"}");
        document(c, "IN-PASS", "{\"state\": \"CHECKED\", \"remark\": \"Complete and readable.\"}")
                .ok();
        var records = RunningService.CONTEXT.getBeansOfType(PersonalRecords.class).values().stream()
                .filter(r -> r.name().equals("gatewayCases"))
                .flatMap(r -> r.list(applicant).stream())
                .toList();
        assertThat(JsonMapper.shared().writeValueAsString(records))
                .contains("LEAD", "Asks about the family.", "Complete and readable.")
                .doesNotContain(OFFICER_ID);
    }

    @Test
    void everyLookIsAudited() {
        var c = opened();
        var before = audited("VIEW_CASE");
        get(OFFICER, path(c)).ok();
        assertThat(audited("VIEW_CASE")).isEqualTo(before + 1);
        get(OFFICER, CASES + "?size=100").ok();
        assertThat(audited("LIST_CASES")).isEqualTo(1);
    }

    private long audited(String action) {
        return BATCH.count(
                "select count(*) from audit_event where action = ? and subject_id = ?", action, applicant.toString());
    }

    @Test
    void theApplicantSeesTheOwnCaseUntilTheConsentNoLongerCoversIt() {
        var own = Cast.PEOPLE.getFirst();
        BATCH.consent(own, ALL, Set.of(Purpose.SEARCH, Purpose.CONTACT, Purpose.GATEWAY_IN), "DE", "NL");
        try {
            var c = post(OFFICER, CASES, body(own, "DE"));
            var mine = get("demo-jobseeker", "/api/v1/profiles/me/cases")
                    .ok()
                    .json()
                    .get(0);
            assertThat(mine.get("id").asString()).isEqualTo(id(c).toString());
            assertThat(mine.get("office").asString()).contains("India");
            assertThat(mine.get("asked").toString()).contains("IN-PASS", "ASKED");
        } finally {
            BATCH.consent(own, "DE", "NL");
            BATCH.index();
        }
        var closed =
                get("demo-jobseeker", "/api/v1/profiles/me/cases").ok().json().get(0);
        assertThat(closed.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(closed.get("asked").isEmpty()).isTrue();
    }
}
