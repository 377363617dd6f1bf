package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// From an account that acts for nobody to a vacancy that is found.
class EmployerJourneyTest {

    private static final String NEW = "demo-new-employer";
    private static final String ME = "/api/v1/employers/me";
    private static final String ACCOUNT = "00000000-0000-4000-8000-000000000020";
    private static final String SOFTWARE = "Erfundene Software GmbH";
    private static final String FEE = "Selected candidates must pay a registration fee of 250 EUR.";

    private static final AtomicInteger NUMBERS = new AtomicInteger(91500);

    private final String number = "HRB " + NUMBERS.incrementAndGet();
    private final String id = "DE:" + number;

    @BeforeEach
    void nobodysAccount() {
        Cast.enter();
        BATCH.change("update employer_account set account = account || id where account = ?", ACCOUNT);
    }

    @Test
    void anAccountThatActsForNobodyIsToldWhatToDo() {
        get(NEW, ME).refused(404, "POST /api/v1/employers");
        post(NEW, "/api/v1/vacancies", form("Java developer", "We build software.", "Kiel"))
                .refused(409, "Register");
        assertThat(get(NEW, "/api/v1/vacancies").ok().json().size()).isZero();
    }

    @Test
    void aStateThatTakesNoPartRefusesWithWhatTheCalendarSays() {
        register("IN", "EMPLOYER", number).refused(400, "no Member State");
        register("SE", "EMPLOYER", number).refused(422, "SE does not take part", "calendar");
        register("DE", "INTERMEDIARY", number).refused(422, "admits", "EMPLOYER");
        assertThat(BATCH.get(Employers.class).find(new EmployerId(id))).isEmpty();
    }

    @Test
    void anEntityOfItsOwnIsPreparedAtOnceAndShownOnceVerified() throws InterruptedException {
        var registered = register("DE", "EMPLOYER", number);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.json().get("standing").asString()).isEqualTo("TO_VERIFY");
        register("DE", "EMPLOYER", number).refused(409, "already");
        assertThat(told("demo-ncp-de", "ACCOUNT_WAITS")).isNotEmpty();

        var draft = post(NEW, "/api/v1/vacancies", form("Java developer", "We build software for harbours.", town()));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var vacancy = draft.json().get("vacancy").asString();
        assertThat(draft.json().at("/content/occupations/0/iscoGroup").asString())
                .startsWith("25");
        assertThat(draft.json().get("proposals").size()).isPositive();
        assertThat(draft.json().at("/hiddenBecause/0/code").asString()).isEqualTo("draft");
        var published = post(NEW, path(vacancy) + "/publication", "").ok().json();
        assertThat(published.get("shown").asBoolean()).isFalse();
        assertThat(published.toString()).contains("employer-not-verified");
        assertThat(isFound(vacancy)).isFalse();

        verify();
        BATCH.indexDirty();
        awaitFound(vacancy);
        assertThat(get(NEW, ME).ok().json().get("account").asString()).isEqualTo("APPROVED");
        assertThat(told(NEW, "VERIFIED")).hasSize(1);

        post(NEW, path(vacancy) + "/closure", "{\"reason\": \"FILLED\"}").ok();
        BATCH.index();
        assertThat(isFound(vacancy)).isFalse();
        post(NEW, path(vacancy) + "/publication", "").refused(409, "closed");
        assertThat(BATCH.count(
                        "select count(*) from vacancy_history where vacancy_id = ?::uuid"
                                + " and (change, coalesce(reason, '')) in (('DRAFTED', ''), ('PUBLISHED', ''),"
                                + " ('CLOSED', 'FILLED'))",
                        vacancy))
                .isEqualTo(3);
    }

    @Test
    void nobodyJoinsAnEntityThatWasThereBeforeItsContactPointAgrees() {
        var known = new EmployerId(id);
        BATCH.get(Employers.class).register(known, "Erfunden Alt GmbH", "jobs@example.org", EntityType.EMPLOYER);
        var asked = register("DE", "EMPLOYER", number);
        assertThat(asked.json().get("account").asString()).isEqualTo("WAITING");
        assertThat(asked.json().get("standing").isNull()).isTrue();
        post(NEW, "/api/v1/vacancies", form("Java developer", "We build software.", "Kiel"))
                .refused(409);
        assertThat(BATCH.get(Employers.class).find(known).orElseThrow().name()).isEqualTo("Erfunden Alt GmbH");

        assertThat(get("demo-ncp-pl", "/api/v1/employers/bindings").ok().text()).doesNotContain(id);
        var waiting = waiting();
        decide("demo-ncp-pl", waiting, "APPROVED").refused(404, "Member State");
        decide("demo-ncp-de", waiting, "REFUSED").ok();
        assertThat(get(NEW, ME).ok().json().get("next").asString()).contains("Confirmed by telephone");

        register("DE", "EMPLOYER", number);
        decide("demo-ncp-de", waiting(), "APPROVED").ok();
        assertThat(get(NEW, ME).ok().json().get("name").asString()).isEqualTo("Erfunden Alt GmbH");
    }

    @Test
    void anEntityThatAFeedVerifiedWaitsForItsContactPointAgain() {
        register("DE", "EMPLOYER", number);
        BATCH.get(Employers.class).verify(new EmployerId(id), eu.talentpool.audit.Actor.job("feed of a test"));
        post(NEW, "/api/v1/vacancies", form("Java developer", "We build software.", "Kiel"))
                .refused(409);
        decide("demo-ncp-de", waiting(), "APPROVED").ok();
        assertThat(get(NEW, ME).ok().json().get("standing").asString()).isEqualTo("VERIFIED");
    }

    @Test
    void anotherNameIsVerifiedAnewAndAnOldEditIsRefused() {
        register("DE", "EMPLOYER", number);
        verify();
        var eTag = get(NEW, ME).ok().eTag();
        var edited = edit("PUT", NEW, ME, eTag, entity("Erfunden Neu GmbH", "work@example.org"))
                .ok();
        assertThat(edited.json().get("standing").asString()).isEqualTo("TO_VERIFY");
        edit("PUT", NEW, ME, eTag, entity("Erfunden Alt GmbH", "work@example.org"))
                .refused(412, "Read it again");
        RunningService.call("PUT", ME, RunningService.TOKENS.of(NEW), entity("Erfunden", "work@example.org"))
                .refused(428, "If-Match");
    }

    @Test
    void aHeldVacancyNamesTheSentenceAndAnEditedOneIsScreenedAnew() {
        register("DE", "EMPLOYER", number);
        verify();
        var vacancy = publish("Java developer", FEE, town());
        assertThat(vacancy.at("/screening/state").asString()).isEqualTo("HELD");
        assertThat(vacancy.at("/screening/signals/0/excerpt").asString()).isEqualTo(FEE);
        assertThat(vacancy.get("next").asString()).contains("contact point of DE");
        var path = path(vacancy.get("vacancy").asString());

        post(
                        "demo-ncp-de",
                        "/api/v1/held-vacancies/" + vacancy.get("vacancy").asString() + "/decision",
                        "{\"decision\": \"REJECTED\", \"reason\": \"Applicants never pay.\"}")
                .ok();
        var rejected = get(NEW, path).ok();
        assertThat(rejected.json().at("/screening/reason").asString()).isEqualTo("Applicants never pay.");
        assertThat(get(NEW, "/api/v1/vacancies").ok().text()).contains("Applicants never pay.");
        assertThat(told(NEW, "VACANCY_REJECTED").getFirst()).contains("Applicants never pay.");

        var body = form("Java developer", "We build software for " + town() + ".", town());
        var edited = edit("PUT", NEW, path, rejected.eTag(), body).ok().json();
        assertThat(edited.get("screening").isNull()).isTrue();
        assertThat(edited.get("shown").asBoolean()).as(edited.toString()).isTrue();
        edit("PUT", NEW, path, rejected.eTag(), body).refused(412);
    }

    @Test
    void aSuspensionTakesEverythingAwayAndTellsJobseekersOnceWithoutTheReason() {
        register("DE", "EMPLOYER", number);
        verify();
        var vacancy = publish("Java developer", "We build software for bridges.", town())
                .get("vacancy")
                .asString();
        BATCH.index();
        assertThat(isFound(vacancy)).isTrue();
        get(NEW, path(vacancy) + "/candidates").ok();
        var ask = path(vacancy) + "/candidates/" + Cast.PEOPLE.getFirst() + "/contact-request";
        assertThat(post(NEW, ask, "{\"message\": \"May we talk about this post?\"}")
                        .status())
                .isEqualTo(201);

        standing("suspensions", "Workers were asked for a placement fee.");
        assertThat(isFound(vacancy)).isFalse();
        assertThat(told("demo-jobseeker", "EMPLOYER_SUSPENDED").stream().filter(t -> t.contains(SOFTWARE)))
                .singleElement()
                .asString()
                .doesNotContain("placement fee");
        assertThat(told(NEW, "SUSPENDED").getFirst()).contains("placement fee");
        assertThat(get(NEW, ME).ok().json().get("suspendedBecause").asString()).contains("placement fee");
        assertThat(get(NEW, "/api/v1/contact-requests")
                        .items()
                        .getFirst()
                        .get("state")
                        .asString())
                .isEqualTo("ENDED");
        post(NEW, ask, "{\"message\": \"May we talk about this post?\"}").refused(409, "not shown");

        standing("reinstatements", "The fee was paid back.");
        BATCH.index();
        assertThat(isFound(vacancy)).isTrue();
    }

    @Test
    void theEmployerChoosesTheOccupationAndNothingWithoutOneIsPublished() {
        register("DE", "EMPLOYER", number);
        var unknown = post(NEW, "/api/v1/vacancies", form("Qwzx", "We need you.", town()))
                .json();
        post(NEW, path(unknown.get("vacancy").asString()) + "/publication", "").refused(422, "ISCO-08", "PUT");
        var chosen = form("Java developer", "We build software.", town())
                .replace("\"title\"", "\"occupation\": \"2511\", \"title\"");
        var drafted = post(NEW, "/api/v1/vacancies", chosen).json();
        assertThat(drafted.at("/content/occupations").toString()).contains("2511");
        post(NEW, "/api/v1/vacancies", chosen.replace("2511", "9998")).refused(400, "occupation");
        var abroad = form("Java developer", "We build software.", town()).replace("\"DE\"", "\"PL\"");
        var elsewhere =
                post(NEW, "/api/v1/vacancies", abroad).json().get("vacancy").asString();
        post(NEW, path(elsewhere) + "/publication", "").refused(422, "established");
    }

    @Test
    void anothersVacancyIsNotThereAndAFeedsIsNotEdited() {
        register("DE", "EMPLOYER", number);
        var body = form("Java developer", "We build software.", "Kiel");
        get(NEW, path(Cast.BERLIN.toString())).refused(404, "list");
        edit("PUT", NEW, path(Cast.BERLIN.toString()), "\"1\"", body).refused(404);
        post(NEW, path(UUID.randomUUID().toString()) + "/publication", "").refused(404);
        edit("PUT", "demo-employer", path(Cast.BERLIN.toString()), "\"1\"", body)
                .refused(409, "feed");
        post("demo-employer", path(Cast.BERLIN.toString()) + "/closure", "{\"reason\": \"FILLED\"}")
                .refused(409, "feed");
        post("demo-employer", "/api/v1/employers", registration("DE", "EMPLOYER", number))
                .refused(409, "already");
    }

    @Test
    void aMessageIsReadByItsOwnRecipientAlone() {
        register("DE", "EMPLOYER", number);
        verify();
        var message = get(NEW, "/api/v1/notifications").items().getFirst();
        assertThat(message.get("text").asString()).contains("verified Erfundene Software GmbH");
        var read = "/api/v1/notifications/" + message.get("id").asString() + "/reading";
        post("demo-employer", read, "").refused(404, "list");
        assertThat(post(NEW, read, "").status()).isEqualTo(204);
        assertThat(get(NEW, "/api/v1/notifications")
                        .items()
                        .getFirst()
                        .get("readAt")
                        .isNull())
                .isFalse();
        assertThat(RunningService.getIn("hi", NEW, "/api/v1/notifications")
                        .items()
                        .getFirst()
                        .get("text")
                        .asString())
                .contains("पुष्टि");
    }

    private Reply register(String state, String type, String registrationNumber) {
        return post(NEW, "/api/v1/employers", registration(state, type, registrationNumber));
    }

    private static String registration(String state, String type, String number) {
        return """
            {"memberState": "%s", "type": "%s", "registrationNumber": "%s", "name": "Erfundene Software GmbH",
             "contact": "jobs@example.org"}\
            """.formatted(state, type, number);
    }

    private static String entity(String name, String contact) {
        return "{\"name\": \"%s\", \"contact\": \"%s\"}".formatted(name, contact);
    }

    private void verify() {
        post("demo-ncp-de", "/api/v1/employers/verifications", "{\"employer\": \"%s\"}".formatted(id))
                .ok();
    }

    private void standing(String act, String reason) {
        post(
                        "demo-ncp-de",
                        "/api/v1/employers/" + act,
                        "{\"employer\": \"%s\", \"reason\": \"%s\"}".formatted(id, reason))
                .ok();
    }

    private String waiting() {
        return get("demo-ncp-de", "/api/v1/employers/bindings")
                .ok()
                .json()
                .valueStream()
                .filter(b -> b.get("employer").asString().equals(id))
                .map(b -> b.get("binding").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Reply decide(String user, String binding, String decision) {
        return post(
                user,
                "/api/v1/employers/bindings/" + binding + "/decision",
                "{\"decision\": \"%s\", \"reason\": \"Confirmed by telephone or not.\"}".formatted(decision));
    }

    /// A town of its own, or the vacancies of these tests would be one job.
    private String town() {
        return "Neustadt " + number;
    }

    private static JsonNode publish(String title, String description, String city) {
        var drafted =
                post(NEW, "/api/v1/vacancies", form(title, description, city)).json();
        return post(NEW, path(drafted.get("vacancy").asString()) + "/publication", "")
                .ok()
                .json();
    }

    private static String form(String title, String description, String city) {
        return """
            {"language": "en", "title": "%s", "description": "%s", "place": {"country": "DE", "city": "%s"},
             "skills": [{"name": "Java", "essential": true}, {"name": "Python", "essential": true}],
             "languages": [{"language": "en", "level": "B2", "essential": true}],
             "pay": {"minimum": 52000, "maximum": 60000, "currency": "EUR", "period": "YEAR"},
             "schedule": "FULL_TIME", "offering": "PERMANENT", "weeklyHours": 40, "educationEqf": 6}\
            """.formatted(title, description, city);
    }

    private static String path(String vacancy) {
        return "/api/v1/vacancies/" + vacancy;
    }

    private static List<String> told(String user, String notice) {
        return get(user, "/api/v1/notifications?size=100").items().stream()
                .filter(n -> n.get("notice").asString().equals(notice))
                .map(n -> n.get("text").asString())
                .toList();
    }

    private static void awaitFound(String vacancy) throws InterruptedException {
        var end = System.nanoTime() + 2_000_000_000L;
        while (!isFound(vacancy)) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static boolean isFound(String vacancy) {
        return get("demo-jobseeker", "/api/v1/profiles/me/vacancies?size=100")
                .ok()
                .text()
                .contains(vacancy);
    }
}
