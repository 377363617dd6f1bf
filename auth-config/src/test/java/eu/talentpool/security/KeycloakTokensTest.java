package eu.talentpool.security;

import static eu.talentpool.security.DoorTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The door, with tokens of the running Keycloak.
class KeycloakTokensTest {
    private static Keycloak keycloak;
    private static Probe probe;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.running();
        probe = ProbeApplication.start(keycloak.issuer(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        probe.close();
    }

    static Stream<Arguments> accounts() {
        return Stream.of(
                account("demo-jobseeker", 1, Role.JOBSEEKER, null, null, null),
                account("demo-employer", 2, Role.EMPLOYER, "DE:HRB 90001", null, null),
                account("demo-officer", 3, Role.GATEWAY_OFFICER, null, null, "IN"),
                account("demo-supervisor", 4, Role.GATEWAY_SUPERVISOR, null, null, "IN"),
                account("demo-ncp-de", 5, Role.NCP, null, "DE", null),
                account("demo-ncp-pl", 6, Role.NCP, null, "PL", null),
                account("demo-secretariat", 7, Role.SECRETARIAT, null, null, null),
                account("demo-auditor", 8, Role.AUDITOR, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyDemoAccountArrivesAsItsActor(String account, Actor expected) throws Exception {
        assertThat(actor(probe.get("/probe/me", keycloak.token(account)))).isEqualTo(expected);
    }

    @Test
    void aServiceAccountArrivesWithItsRoleOnly() throws Exception {
        var job = actor(probe.get("/probe/me", keycloak.serviceToken("talent-pool-jobs")));
        assertThat(job.roles()).containsExactly(Role.JOB);
        var eures = actor(probe.get("/probe/me", keycloak.serviceToken("talent-pool-eures")));
        assertThat(eures.roles()).containsExactly(Role.EURES);
        assertThat(eures.feeds()).isEmpty();
    }

    @Test
    void aSenderArrivesWithItsFeeds() throws Exception {
        for (var token : List.of(keycloak.token("demo-sender"), keycloak.serviceToken("talent-pool-feed-demo-pes"))) {
            var sender = actor(probe.get("/probe/me", token));
            assertThat(sender.roles()).containsExactly(Role.FEED_SENDER);
            assertThat(sender.feeds()).containsExactly("demo-pes");
        }
    }

    @Test
    void tokensNameNobody() throws Exception {
        var payload = payload(keycloak.token("demo-employer"));
        assertThat(payload).doesNotContain("demo-employer", "preferred_username", "email", "name\"");
    }

    @Test
    void refusesARoleThatMayNotCall() throws Exception {
        var reply = probe.call("POST", "/probe/vacancies", keycloak.token("demo-jobseeker"));
        assertRefused(reply, 403, "answers only to the roles employer");
        assertThat(probe.call("POST", "/probe/vacancies", keycloak.token("demo-employer"))
                        .body())
                .isEqualTo("posted for DE:HRB 90001");
    }

    @Test
    void refusesATokenForAnotherApplicationOfTheRealm() throws Exception {
        var token = keycloak.token("demo-employer", "talent-pool-demo-account");
        assertRefused(probe.get("/probe/me", token), 401, "aud claim");
    }

    @Test
    void refusesATokenOfAnotherRealm() throws Exception {
        assertRefused(probe.get("/probe/me", keycloak.adminToken()), 401, "refused");
    }

    @Test
    void refusesATokenAfterFiveMinutes() throws Exception {
        var token = keycloak.token("demo-employer");
        try (var later = ProbeApplication.start(keycloak.issuer(), inMinutes(6));
                var soon = ProbeApplication.start(keycloak.issuer(), inMinutes(4))) {
            assertRefused(later.get("/probe/me", token), 401, "expired");
            assertThat(soon.get("/probe/me", token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesAChangedToken() throws Exception {
        var parts = keycloak.token("demo-jobseeker").split("\\.");
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]))
                        .replace("jobseeker", "auditor")
                        .getBytes());
        assertRefused(probe.get("/probe/cases", parts[0] + "." + payload + "." + parts[2]), 401, "Invalid signature");
    }

    @Test
    void refusesATokenStrippedOfItsSignature() throws Exception {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        var payload = keycloak.token("demo-auditor").split("\\.")[1];
        assertRefused(probe.get("/probe/cases", header + "." + payload + "."), 401, "refused");
    }

    @Test
    void refusesARefreshToken() throws Exception {
        var reply = keycloak.passwordGrant(keycloak.issuer(), "talent-pool-demo", "demo-auditor", "demo");
        var refresh = Keycloak.json(reply).get("refresh_token").asString();
        assertRefused(probe.get("/probe/cases", refresh), 401, "refused");
    }

    private static Actor actor(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return new JsonMapper().readValue(reply.body(), Actor.class);
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Clock inMinutes(int minutes) {
        return Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
    }

    private static Arguments account(
            String name,
            int number,
            Role role,
            @Nullable String employer,
            @Nullable String state,
            @Nullable String office) {
        var id = "00000000-0000-4000-8000-00000000000" + number;
        return Arguments.of(name, new Actor(id, Set.of(role), employer, state, office));
    }
}
