package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// From a candidate in a ranking to a person who was hired, and every way in which contact ends.
class ContactTest {

    private static final String ASKED = "/api/v1/contact-requests";
    private static final String MINE = "/api/v1/profiles/me/contact-requests";
    private static final String MESSAGE = "We would like to talk with you about this post.";
    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final String town = "Trier " + TOWNS.incrementAndGet();
    private final VacancyId vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", town, null));
    private final ProfileId person = Cast.PEOPLE.getFirst();

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @AfterEach
    void asBefore() {
        BATCH.consent(person, "DE", "NL");
        BATCH.index();
    }

    @Test
    void aPersonWhoAgreesIsSeenByNameAuditedAndHired() {
        var request = asked();
        var seen = mine(request);
        assertThat(seen.get("message").asString()).isEqualTo(MESSAGE);
        assertThat(seen.get("standing").asString()).isEqualTo("VERIFIED");
        assertThat(get("demo-jobseeker", MINE).json().get("statement").asString())
                .contains("nobody may ask you for money", "no right to enter");
        assertThat(told("demo-jobseeker", "CONTACT_REQUESTED")).contains("Beispiel GmbH asks to contact you");

        get("demo-employer", ASKED + "/" + request + "/person").refused(409, "has not agreed");
        decide(request, "HIRED").refused(409, "Wait for the answer");
        post("demo-jobseeker", MINE + "/" + request + "/acceptance", "").ok();
        assertThat(told("demo-employer", "CONTACT_ACCEPTED")).contains("agreed to be contacted");

        var name = get("demo-employer", ASKED + "/" + request + "/person").ok();
        assertThat(name.text()).contains("Quendolia0", "q0@planted.invalid");
        assertThat(BATCH.count(
                        "select count(*) from audit_event where action = 'VIEW_PERSON' and subject_id = ? and detail ="
                                + " ?",
                        person.toString(),
                        "CONTACT vacancy " + vacancy))
                .isEqualTo(1);
        assertThat(get("demo-jobseeker", "/api/v1/profiles/me/seen-by?size=20")
                        .ok()
                        .text())
                .contains("\"IDENTITY\"");

        decide(request, "OFFER_MADE").ok();
        decide(request, "HIRED").ok();
        decide(request, "OFFER_MADE").refused(409, "decided already: HIRED");
        assertThat(mine(request).at("/decided/reason").asString()).isEqualTo("The talks were convincing.");
        assertThat(told("demo-jobseeker", "HIRED")).contains("hires you");
        assertThat(get("demo-employer", "/api/v1/notifications?size=100").text())
                .doesNotContain(Planted.IDENTITY.toArray(String[]::new));
    }

    @Test
    void onlyWhomARankingOfTheVacancyShowedIsAskedAndOnce() {
        BATCH.index();
        ask("demo-employer", person).refused(404, "no profile");
        rank();
        ask("demo-employer", Cast.HIDDEN).refused(404, "no profile");
        post("demo-employer", path(Cast.WARSAW, person), body(MESSAGE)).refused(404, "no vacancy");
        post(
                        "demo-employer",
                        path(vacancy, person),
                        body("Selected candidates must pay a registration fee of 250 EUR."))
                .refused(422, "fee of 250 EUR", "Write it anew");
        assertThat(ask("demo-employer", person).status()).isEqualTo(201);
        ask("demo-employer", person).refused(409, "already");
    }

    @Test
    void whoTakesNoRequestsIsNotSaidWhy() {
        BATCH.consent(person, Set.of(Section.values()), Set.of(Purpose.SEARCH), "DE", "NL");
        BATCH.index();
        rank();
        ask("demo-employer", person).refused(409, "takes no requests for contact");
        var nobodys = Cast.PEOPLE.get(1);
        ask("demo-employer", nobodys).refused(409, "takes no requests for contact");
    }

    @Test
    void whoDeclinesIsNotAskedAgain() {
        var request = asked();
        post("demo-jobseeker", MINE + "/" + request + "/decline", "{\"reason\": \"I found a post.\"}")
                .ok();
        assertThat(theirs(request).get("declineReason").asString()).isEqualTo("I found a post.");
        assertThat(told("demo-employer", "CONTACT_DECLINED")).contains("declined");
        post("demo-jobseeker", MINE + "/" + request + "/acceptance", "").refused(409, "answered");
        ask("demo-employer", person).refused(409, "already");
    }

    @Test
    void withdrawnConsentEndsIt() {
        var request = asked();
        post("demo-jobseeker", MINE + "/" + request + "/acceptance", "").ok();
        BATCH.consent(person, Set.of(Section.values()), Set.of(Purpose.SEARCH), "DE", "NL");
        get("demo-employer", ASKED + "/" + request + "/person").refused(409, "allows no contact");
        assertThat(theirs(request).get("state").asString()).isEqualTo("ENDED");
        assertThat(told("demo-employer", "CONTACT_ENDED")).contains("ended");
    }

    @Test
    void erasureTakesRequestsComplaintsAndMessages() {
        var erased = BATCH.profile(
                "contact-erased",
                Cast.person(0),
                Planted.identity(70, "IN"),
                UUID.randomUUID().toString(),
                "DE");
        BATCH.index();
        rank();
        assertThat(ask("demo-employer", erased).status()).isEqualTo(201);
        BATCH.erase(erased);
        assertThat(BATCH.count("select count(*) from contact_request where profile_id = ?", erased.value()))
                .isZero();
        assertThat(BATCH.count("select count(*) from notification where recipient = ?", "profile:" + erased))
                .isZero();
    }

    @Test
    void aComplaintReachesTheContactPointOfTheEmployer() {
        var request = asked();
        var complaint = "{\"text\": \"I was asked to pay for the visa, in " + town + ".\"}";
        post("demo-employer", MINE + "/" + request + "/complaint", complaint).refused(403, "jobseeker");
        assertThat(post("demo-jobseeker", MINE + "/" + request + "/complaint", complaint)
                        .status())
                .isEqualTo(204);
        assertThat(get("demo-ncp-de", "/api/v1/complaints").ok().text())
                .contains(town)
                .doesNotContain(person.toString());
        assertThat(get("demo-ncp-pl", "/api/v1/complaints").ok().text()).doesNotContain(town);
        assertThat(told("demo-ncp-de", "COMPLAINT")).contains("Beispiel GmbH");
        assertThat(told("demo-employer", "COMPLAINT")).isEmpty();
    }

    @Test
    void anothersRequestIsNotThere() {
        var nobodys = UUID.randomUUID();
        get("demo-employer", ASKED + "/" + nobodys + "/person").refused(404, "list");
        decide(nobodys.toString(), "HIRED").refused(404, "list");
        for (var act : List.of("acceptance", "complaint"))
            post("demo-jobseeker", MINE + "/" + nobodys + "/" + act, "{\"text\": \"What was that about?\"}")
                    .refused(404, "list");
        post("demo-jobseeker", MINE + "/" + nobodys + "/decline", "{\"reason\": \"Not now.\"}")
                .refused(404, "list");
        var request = asked();
        get("demo-new-employer", ASKED + "/" + request + "/person").refused(404, "list");
        assertThat(get("demo-new-employer", ASKED).items()).isEmpty();
    }

    private String asked() {
        BATCH.index();
        rank();
        var asked = ask("demo-employer", person);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return asked.json().get("request").asString();
    }

    private void rank() {
        get("demo-employer", "/api/v1/vacancies/" + vacancy + "/candidates").ok();
    }

    private Reply ask(String user, ProfileId profile) {
        return post(user, path(vacancy, profile), body(MESSAGE));
    }

    private static String path(VacancyId vacancy, ProfileId profile) {
        return "/api/v1/vacancies/" + vacancy + "/candidates/" + profile + "/contact-request";
    }

    private static String body(String message) {
        return "{\"message\": \"%s\"}".formatted(message);
    }

    private static Reply decide(String request, String outcome) {
        return post(
                "demo-employer",
                ASKED + "/" + request + "/outcome",
                "{\"outcome\": \"%s\", \"reason\": \"The talks were convincing.\"}".formatted(outcome));
    }

    private static JsonNode mine(String request) {
        return item("demo-jobseeker", MINE, request);
    }

    private static JsonNode theirs(String request) {
        return item("demo-employer", ASKED, request);
    }

    private static JsonNode item(String user, String path, String request) {
        return get(user, path + "?size=100").items().stream()
                .filter(r -> r.get("request").asString().equals(request))
                .findFirst()
                .orElseThrow();
    }

    /// The latest text of this notice.
    private static String told(String user, String notice) {
        return get(user, "/api/v1/notifications?size=100").items().stream()
                .filter(n -> n.get("notice").asString().equals(notice))
                .map(n -> n.get("text").asString())
                .findFirst()
                .orElse("");
    }
}
