package eu.talentpool.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class KeycloakAwayTest {

    @Test
    void startsAndSaysThatTokensCannotBeChecked() throws Exception {
        try (var issuer = new OwnIssuer();
                var probe = ProbeApplication.start(issuer.address(), Clock.systemUTC())) {
            issuer.close();
            var reply = probe.get("/probe/me", issuer.sign(issuer.claims("employer")));
            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(reply.body()).contains("Try again in a minute");
            assertThat(probe.get("/actuator/health", null).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertThatThrownBy(() -> new Realm(""))
                .hasMessageContaining("spring.security.oauth2.resourceserver.jwt.issuer-uri");
    }
}
