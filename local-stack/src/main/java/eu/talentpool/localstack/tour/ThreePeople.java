package eu.talentpool.localstack.tour;

import eu.talentpool.localstack.process.StackFailure;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A jobseeker registers, an employer is verified and finds her, an officer opens her case: what each of them does, by
/// the same calls. What an earlier walk left is taken away first.
final class ThreePeople {

    private static final String ME = "/profiles/me";
    private static final String REGISTRATION_NUMBER = "HRB 90777";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PrintStream out;
    private final PoolApi jobseeker;
    private final PoolApi employer;
    private final PoolApi contactPoint;
    private final PoolApi officer;

    ThreePeople(PrintStream out, String service, String issuer) {
        this.out = out;
        this.jobseeker = PoolApi.as("demo-newcomer", service, issuer);
        this.employer = PoolApi.as("demo-new-employer", service, issuer);
        this.contactPoint = PoolApi.as("demo-ncp-de", service, issuer);
        this.officer = PoolApi.as("demo-officer", service, issuer);
    }

    void walk() {
        clean();
        var profile = register();
        var vacancy = publish();
        meet(vacancy, profile);
        openCase(profile);
    }

    private void clean() {
        jobseeker.call("DELETE", ME + "?confirm=erase-everything", "", null);
        if (employer.ask("/employers/me").status() != 200) return;
        for (var vacancy : employer.get("/vacancies"))
            employer.call(
                    "POST",
                    "/vacancies/" + vacancy.get("vacancy").asString() + "/closure",
                    "",
                    Map.of("reason", "WITHDRAWN"));
    }

    /// @return the pseudonym
    private String register() {
        var information = jobseeker.get("/information");
        tell("reads: " + information.at("/points/0/text").asString());
        jobseeker.post("/information/confirmations", Map.of("version", text(information, "version")));
        jobseeker.post(
                "/profiles", Map.of("birthDate", "1996-04-02", "nationalities", List.of("IN"), "residence", "IN"));
        tell("registers, living in India.");
        edit("/identity", Map.of("givenName", "Ishani", "familyName", "Erfunden", "email", "ishani@example.org"));
        edit("/content", content());
        var wording = jobseeker.get(ME + "/consent").get("wording");
        edit(
                "/consent",
                Map.of(
                        "wording", text(wording, "version"),
                        "gatewayWording", text(wording, "gatewayVersion"),
                        "purposes", List.of("SEARCH", "CONTACT", "GATEWAY_IN"),
                        "countries", List.of("DE"),
                        "sections", List.of("OCCUPATION", "SKILLS", "EXPERIENCE", "EDUCATION", "LANGUAGES", "WISHES")));
        var me = jobseeker.get(ME);
        tell("writes her profile, agrees to be found in Germany and to be helped by the office in New Delhi. Shown: "
                + me.at("/shown/shown").asBoolean() + "; what would help: "
                + me.at("/missing/0/sentence").asString("nothing more."));
        return text(me, "profile");
    }

    private static Map<String, Object> content() {
        return Map.of(
                "language", "en",
                "headline", "Java developer",
                "occupations", List.of(Map.of("text", "software developer")),
                "experience",
                        List.of(Map.of(
                                "occupation",
                                Map.of("text", "software developer"),
                                "from",
                                "2019-07",
                                "current",
                                true,
                                "country",
                                "IN")),
                "education",
                        List.of(Map.of(
                                "title", "Bachelor of Engineering", "eqf", 6, "completed", "2018", "country", "IN")),
                "skills", List.of(Map.of("text", "Java"), Map.of("text", "SQL")),
                "languages", List.of(Map.of("language", "en", "level", "C1"), Map.of("language", "de", "level", "B1")),
                "wishes", Map.of("countries", List.of("DE")));
    }

    private void edit(String path, Object body) {
        var version = jobseeker.ask(ME).version();
        jobseeker.call("PUT", ME + path, version, body).ok("PUT " + ME + path);
    }

    private String publish() {
        var entity = "DE:" + REGISTRATION_NUMBER;
        if (employer.ask("/employers/me").status() != 200)
            employer.post(
                    "/employers",
                    Map.of(
                            "memberState", "DE",
                            "type", "EMPLOYER",
                            "registrationNumber", REGISTRATION_NUMBER,
                            "name", "Erfundene Software GmbH",
                            "contact", "jobs@example.org"));
        out.println("An employer in Kiel registers as " + entity + ": "
                + text(employer.get("/employers/me"), "standing") + ".");
        contactPoint.post("/employers/verifications", Map.of("employer", entity));
        out.println("The contact point of Germany verifies it.");
        var draft = employer.post("/vacancies", vacancy());
        var id = text(draft, "vacancy");
        var published = employer.post("/vacancies/" + id + "/publication", Map.of());
        out.println("The employer publishes \"" + published.at("/content/title").asString() + "\", read as ISCO-08 "
                + published.at("/content/occupations/0/iscoGroup").asString() + ". Shown: "
                + published.get("shown").asBoolean() + ".");
        return id;
    }

    private static Map<String, Object> vacancy() {
        return Map.of(
                "language",
                "en",
                "title",
                "Java developer",
                "description",
                "You build software for hospitals, in a team of eight.",
                "place",
                Map.of("country", "DE", "city", "Kiel"),
                "skills",
                List.of(Map.of("name", "Java", "essential", true), Map.of("name", "SQL", "essential", false)),
                "languages",
                List.of(Map.of("language", "de", "level", "B1", "essential", true)),
                "pay",
                Map.of("minimum", 52000, "maximum", 60000, "currency", "EUR", "period", "YEAR"),
                "weeklyHours",
                40);
    }

    private void meet(String vacancy, String profile) {
        var began = System.nanoTime();
        var candidate = find(vacancy, profile);
        out.printf(
                "After %.1f s the employer finds a candidate at place %s with %s of 100 points, without a name.%n",
                (System.nanoTime() - began) / 1e9,
                candidate.get("rank").asString(),
                candidate.at("/score/total").asString());
        var request = text(
                employer.post(
                        "/vacancies/" + vacancy + "/candidates/" + profile + "/contact-request",
                        Map.of("message", "We build software for hospitals. May we talk about this post?")),
                "request");
        var asked = first(
                        jobseeker.get(ME + "/contact-requests").get("items"),
                        r -> text(r, "request").equals(request))
                .orElseThrow(() -> new StackFailure("The jobseeker does not see the request for contact."));
        tell("is asked by " + text(asked, "employer") + " (" + text(asked, "standing") + ") and accepts.");
        jobseeker.post(ME + "/contact-requests/" + request + "/acceptance", Map.of());
        var person = employer.get("/contact-requests/" + request + "/person");
        out.println("Only now the employer reads a name: " + text(person, "givenName") + " "
                + text(person, "familyName") + ".");
        var looks = jobseeker.get(ME + "/seen-by").get("items");
        tell("sees who looked: " + looks.size() + " looks, each with its purpose.");
    }

    /// The index follows within two seconds.
    private JsonNode find(String vacancy, String profile) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var ranked = employer.get("/vacancies/" + vacancy + "/candidates?size=100")
                    .get("items");
            var found = first(ranked, item -> text(item, "profile").equals(profile));
            if (found.isPresent()) return found.get();
            pause();
        }
        throw new StackFailure("The jobseeker is not found within " + PATIENCE.toSeconds()
                + " s. Is a worker running? See ./talent-pool status.");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Stopped while waiting for the index");
        }
    }

    private void openCase(String profile) {
        var opened = officer.post("/gateway/cases", Map.of("profile", profile, "destination", "DE"));
        var id = opened.at("/summary/id").asString();
        var version = officer.ask("/gateway/cases/" + id).version();
        var informed = officer.call(
                        "POST",
                        "/gateway/cases/" + id + "/transitions",
                        version,
                        Map.of("to", "INFORMED", "note", "Went through the information on Germany in person."))
                .ok("The officer's first step");
        out.println("The officer in New Delhi opens a case and moves it to "
                + informed.at("/summary/state").asString() + "; its checklist has "
                + informed.get("documents").size() + " documents, its pathways are "
                + String.join(
                        ", ",
                        StreamSupport.stream(informed.get("pathways").spliterator(), false)
                                .map(pathway -> text(pathway, "name") + " " + text(pathway, "state"))
                                .limit(3)
                                .toList())
                + ".");
    }

    private void tell(String sentence) {
        out.println("A developer in Pune " + sentence);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Optional<JsonNode> first(JsonNode list, Predicate<JsonNode> which) {
        return StreamSupport.stream(list.spliterator(), false).filter(which).findFirst();
    }
}
