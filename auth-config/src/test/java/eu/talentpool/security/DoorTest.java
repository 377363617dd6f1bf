package eu.talentpool.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Tokens that Keycloak itself would never give, made with a key of our own.
class DoorTest {
    private static OwnIssuer issuer;
    private static Probe probe;

    @BeforeAll
    static void start() throws Exception {
        issuer = new OwnIssuer();
        probe = ProbeApplication.start(issuer.address(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        probe.close();
        issuer.close();
    }

    @Test
    void givesTheActorToTheEndpoint() throws Exception {
        var claims = issuer.claims("employer", "offline_access", "a-role-of-another-application")
                .claim("employer_id", "DE:HRB 90001");
        var reply = probe.get("/probe/me", issuer.sign(claims));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readValue(reply.body(), Actor.class))
                .isEqualTo(new Actor(
                        "11111111-0000-4000-8000-000000000001", Set.of(Role.EMPLOYER), "DE:HRB 90001", null, null));
    }

    @Test
    void refusesACallWithoutAToken() throws Exception {
        var reply = probe.get("/probe/me", null);
        assertRefused(reply, 401, "answers only to an access token");
        assertThat(reply.body()).contains(issuer.address());
    }

    @Test
    void refusesAForeignIssuerWithOurKey() throws Exception {
        var claims = issuer.claims("employer").issuer(issuer.address().replace("talent-pool", "elsewhere"));
        assertRefused(probe.get("/probe/me", issuer.sign(claims)), 401, "iss claim");
    }

    @Test
    void refusesAForeignKeyUnderOurName() throws Exception {
        try (var foreign = new OwnIssuer()) {
            var token = foreign.sign(issuer.claims("employer"));
            assertRefused(probe.get("/probe/me", token), 401, "Invalid signature");
        }
    }

    @Test
    void refusesAnExpiredToken() throws Exception {
        var claims =
                issuer.claims("employer").expirationTime(Date.from(Instant.now().minusSeconds(61)));
        assertRefused(probe.get("/probe/me", issuer.sign(claims)), 401, "expired");
    }

    @Test
    void refusesATokenThatNeverExpires() throws Exception {
        var claims = issuer.claims("employer").expirationTime(null);
        assertRefused(probe.get("/probe/me", issuer.sign(claims)), 401, "exp is required");
    }

    @Test
    void refusesATokenForAnotherAudience() throws Exception {
        var other = issuer.claims("employer").audience("account");
        var none = issuer.claims("employer").audience((String) null);
        assertRefused(probe.get("/probe/me", issuer.sign(other)), 401, "aud claim");
        assertRefused(probe.get("/probe/me", issuer.sign(none)), 401, "aud claim");
    }

    @Test
    void refusesATokenThatNamesNobody() throws Exception {
        var token = issuer.sign(issuer.claims("employer").subject(null));
        assertRefused(probe.get("/probe/me", token), 401, "names nobody");
    }

    @Test
    void refusesATokenWithoutSignature() throws Exception {
        var token = new PlainJWT(issuer.claims("employer").build()).serialize();
        assertRefused(probe.get("/probe/me", token), 401, "refused");
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsSecret() throws Exception {
        assertRefused(probe.get("/probe/me", signedWithASharedSecret()), 401, "refused");
    }

    @Test
    void refusesATokenWhosePayloadWasChanged() throws Exception {
        var parts = issuer.sign(issuer.claims("jobseeker")).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace("jobseeker", "auditor");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes()) + "."
                + parts[2];
        assertRefused(probe.get("/probe/cases", forged), 401, "Invalid signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "", "%00"})
    void refusesWhatIsNoToken(String token) throws Exception {
        assertRefused(probe.get("/probe/me", token), 401, "token");
    }

    @Test
    void namesTheRolesThatACallNeeds() throws Exception {
        var reply = probe.call("POST", "/probe/vacancies", issuer.sign(issuer.claims("jobseeker")));
        assertRefused(reply, 403, "POST /probe/vacancies answers only to the roles employer");
        assertThat(reply.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .contains("insufficient_scope");
    }

    @Test
    void refusesATokenWithoutAnyRoleOfThePool() throws Exception {
        var claims = issuer.claims().claim("realm_access", "not what it should be");
        assertRefused(probe.get("/probe/me", issuer.sign(claims)), 403, "carries none of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unnamed", "/nowhere", "/", "/error", "/actuator/env", "/probe/me/"})
    void refusesWhatNoRuleNames(String path) throws Exception {
        assertRefused(probe.get(path, null), 401, "answers only to an access token");
        var token = issuer.sign(issuer.claims("secretariat", "job", "auditor", "employer"));
        assertRefused(probe.get(path, token), 403, "No access rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "OPTIONS", "HEAD"})
    void refusesAMethodThatNoRuleNames(String method) throws Exception {
        var reply = probe.call(method, "/probe/me", issuer.sign(issuer.claims("auditor")));
        assertThat(reply.statusCode()).isEqualTo(403);
    }

    @Test
    void letsTheMoreSpecificRuleDecide() throws Exception {
        assertThat(probe.get("/probe/me", issuer.sign(issuer.claims("jobseeker")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(probe.get("/probe/it", issuer.sign(issuer.claims("jobseeker")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(probe.get("/probe/it", issuer.sign(issuer.claims("auditor"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void opensHealthToEverybodyAndFiguresToTheOperatorOnly() throws Exception {
        assertThat(probe.get("/actuator/health", null).statusCode()).isEqualTo(200);
        assertRefused(probe.get("/actuator/prometheus", null), 401, "access token");
        assertRefused(probe.get("/actuator/prometheus", issuer.sign(issuer.claims("ncp"))), 403, "job, secretariat");
        for (var role : List.of("secretariat", "job"))
            assertThat(probe.get("/actuator/prometheus", issuer.sign(issuer.claims(role)))
                            .statusCode())
                    .isEqualTo(200);
    }

    @Test
    void tellsClientsWhichRealmToAsk() throws Exception {
        var refusal = probe.get("/probe/me", null);
        var hint = refusal.headers().firstValue("WWW-Authenticate").orElseThrow();
        assertThat(hint).contains("/.well-known/oauth-protected-resource");
        assertThat(probe.get("/.well-known/oauth-protected-resource", null).body())
                .contains(issuer.address());
    }

    @Test
    void keepsNoSessionAndSendsSafeHeaders() throws Exception {
        var headers =
                probe.get("/probe/me", issuer.sign(issuer.claims("auditor"))).headers();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    private static String signedWithASharedSecret() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("own").build();
        var token = new SignedJWT(header, issuer.claims("employer").build());
        token.sign(new MACSigner(issuer.publicKey()));
        return token.serialize();
    }

    static void assertRefused(HttpResponse<String> reply, int status, String inDetail) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Bearer");
        var problem = new JsonMapper().readTree(reply.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).contains(inDetail);
    }
}
