package eu.talentpool.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the realm itself refuses, asked of the running Keycloak.
class KeycloakRealmTest {
    private static final String HOME = "http://localhost:3000/callback";

    private static Keycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.running();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"employer_id\": [\"DE:HRB 90002\"]}",
                "{\"employer_id\": [\"DE:HRB 90001\", \"DE:HRB 90002\"]}",
                "{\"employer_id\": [\"DE:HRB 90001\"], \"member_state\": [\"DE\"]}",
                "{\"employer_id\": [\"DE:HRB 90001\"], \"office\": [\"IN\"]}"
            })
    void anEmployerCannotChangeWhomTheAccountSpeaksFor(String attributes) throws Exception {
        var token = keycloak.token("demo-employer", "talent-pool-demo-account");
        var reply = keycloak.changeAccount(token, "{\"attributes\": " + attributes + "}");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("read-only");
        assertThat(attributes(token)).isEqualTo("{\"employer_id\":[\"DE:HRB 90001\"]}");
    }

    @Test
    void leavingAnAttributeOutDoesNotEraseIt() throws Exception {
        var token = keycloak.token("demo-employer", "talent-pool-demo-account");
        keycloak.changeAccount(token, "{\"attributes\": {}}");
        assertThat(attributes(token)).isEqualTo("{\"employer_id\":[\"DE:HRB 90001\"]}");
    }

    @Test
    void anEmployerCanChangeTheOwnAddress() throws Exception {
        var token = keycloak.token("demo-employer", "talent-pool-demo-account");
        var account = "{\"email\": \"hiring@example.org\", \"attributes\": {\"employer_id\": [\"DE:HRB 90001\"]}}";
        assertThat(keycloak.changeAccount(token, account).statusCode()).isEqualTo(204);
    }

    @Test
    void opensTheSignInOfTheWebPagesToACodeWithProof() throws Exception {
        var reply = keycloak.openSignIn(signIn());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("EU Talent Pool");
    }

    @Test
    void refusesASignInWithoutProofOfTheCode() throws Exception {
        var query = signIn();
        query.remove("code_challenge");
        query.remove("code_challenge_method");
        assertSentBackWith(query, "code_challenge_method");
        var plain = signIn();
        plain.put("code_challenge_method", "plain");
        assertSentBackWith(plain, "code+challenge+method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/callback", "http://localhost:3000/", HOME + "/more", HOME + "?a=b"})
    void refusesToSendACodeElsewhere(String address) throws Exception {
        var query = signIn();
        query.put("redirect_uri", address);
        assertThat(keycloak.openSignIn(query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"talent-pool-web", "admin-cli", "account-console", "security-admin-console"})
    void givesNoTokenForAPasswordOutsideTheDemo(String client) throws Exception {
        var reply = keycloak.passwordGrant(keycloak.issuer(), client, "demo-employer", "demo");
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("unauthorized_client");
    }

    private static String attributes(String token) throws Exception {
        var account = keycloak.get(keycloak.issuer() + "/account/", token);
        return Keycloak.json(account).get("attributes").toString();
    }

    private static Map<String, String> signIn() {
        return new HashMap<>(Map.of(
                "client_id", "talent-pool-web",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", HOME,
                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                "code_challenge_method", "S256"));
    }

    private static void assertSentBackWith(Map<String, String> query, String reason) throws Exception {
        var reply = keycloak.openSignIn(query);
        assertThat(reply.statusCode()).isEqualTo(302);
        var back = reply.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(HOME).contains("error=invalid_request", reason);
    }
}
