package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;

import java.nio.charset.StandardCharsets;

/// A jobseeker whose account has no profile yet, at the doors.
final class Seeker {

    static final String USER = "demo-newcomer";

    /// Subject of the token.
    static final String ACCOUNT = "00000000-0000-4000-8000-000000000010";

    static final String PROFILES = "/api/v1/profiles";
    static final String ME = PROFILES + "/me";
    static final String DOCUMENTS = ME + "/documents";
    static final String CONSENT = ME + "/consent";

    static final String RESUME = """
        {"basics": {"name": "Quendolia Zzerfunden", "label": "Java developer", "email": "q@planted.invalid"},
         "work": [{"name": "A bank", "position": "Java developer", "startDate": "2018-07"}],
         "skills": [{"name": "Java"}, {"name": "Python"}, {"name": "Knitting sweaters for parrots"}],
         "languages": [{"language": "English", "fluency": "Native speaker"}]}\
        """;

    private Seeker() {}

    /// As before the first visit.
    static void forget() {
        call("DELETE", ME + "?confirm=erase-everything", TOKENS.of(USER), null);
        BATCH.index();
    }

    static Reply confirm() {
        var version =
                get(USER, "/api/v1/information").ok().json().get("version").asString();
        return post(USER, "/api/v1/information/confirmations", "{\"version\": \"" + version + "\"}");
    }

    static Reply register() {
        return register("1990-05-05", "[\"IN\"]", "IN");
    }

    static Reply register(String birthDate, String nationalities, String residence) {
        return post(USER, PROFILES, facts(birthDate, nationalities, residence));
    }

    static String facts(String birthDate, String nationalities, String residence) {
        return "{\"birthDate\": \"%s\", \"nationalities\": %s, \"residence\": \"%s\"}"
                .formatted(birthDate, nationalities, residence);
    }

    /// Confirmed and registered.
    static Reply arrive() {
        confirm();
        return register();
    }

    static Reply me() {
        return get(USER, ME).ok();
    }

    static Reply put(String path, String body) {
        return edit("PUT", USER, path, me().eTag(), body);
    }

    static Reply upload(String document) {
        return post(USER, DOCUMENTS, "application/octet-stream", document.getBytes(StandardCharsets.UTF_8));
    }

    static Reply accept(String document) {
        return edit("POST", USER, DOCUMENTS + "/" + document + "/acceptance", me().eTag(), "{}");
    }

    static Reply consent(String purposes, String gatewayWording) {
        return put(CONSENT, """
            {"wording": "consent-1", "gatewayWording": %s, "purposes": %s, "countries": ["DE"],
             "sections": ["OCCUPATION", "SKILLS", "EXPERIENCE", "EDUCATION", "LANGUAGES", "WISHES"]}\
            """.formatted(gatewayWording, purposes));
    }

    static Reply consent() {
        return consent("[\"SEARCH\", \"CONTACT\"]", "null");
    }

    static Reply delete(String path) {
        return call("DELETE", path, TOKENS.of(USER), null);
    }
}
