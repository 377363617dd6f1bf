package eu.talentpool.service;

import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// How many calls and how large. With a service of its own, whose limits are small.
class LimitsTest {

    private static final ConfigurableApplicationContext SERVICE = small();

    private static ConfigurableApplicationContext small() {
        var settings = new HashMap<>(RunningService.pool().serviceSettings());
        settings.put("talentpool.door.rates.account", 6);
        settings.put("talentpool.door.rates.upload", 2);
        settings.put("talentpool.door.rates.address", 3);
        return RunningService.start(settings);
    }

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static Reply ask(String method, String path, @Nullable String user) {
        var body = method.equals("POST") ? "{" : null;
        return call(SERVICE, method, path, user == null ? null : TOKENS.of(user), body);
    }

    /// Calls until it is refused, which on a slow machine takes a few calls more: the bucket fills meanwhile.
    private static Reply slowedDown(int atLeast, String method, String path, @Nullable String user) {
        for (var calls = 0; calls < atLeast + 10; calls++) {
            var reply = ask(method, path, user);
            if (reply.status() != 429) continue;
            assertThat(calls).isGreaterThanOrEqualTo(atLeast);
            assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 31);
            return reply;
        }
        throw new AssertionError(path + " is not limited");
    }

    @Test
    void anAccountMayCallSoOften() {
        slowedDown(6, "GET", "/api/v1/rankings", "demo-auditor").refused(429, "6 such calls a minute", "Wait");
        assertThat(ask("GET", "/api/v1/jobs", "demo-secretariat").status()).isEqualTo(200);
    }

    @Test
    void documentsAreTakenMoreSeldom() {
        slowedDown(2, "POST", "/api/v1/matching/vacancies", "demo-ncp-pl").refused(429, "2 such calls a minute");
        assertThat(ask("GET", "/api/v1/employers", "demo-ncp-pl").status()).isEqualTo(200);
    }

    @Test
    void anAddressWithoutATokenIsSlowedDown() {
        slowedDown(3, "GET", "/api/v1/rankings", null).refused(429, "without a token");
        assertThat(ask("GET", "/actuator/health", null).status()).isEqualTo(200);
        assertThat(ask("GET", "/api/v1/employers", "demo-ncp-de").status()).isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithItsSizeAndTheLimit() {
        var large = "{\"name\": \"" + "x".repeat(300_000) + "\"}";
        post("demo-jobseeker", "/api/v1/saved-searches", large).refused(413, "300012 bytes", "262144");
        RunningService.stream("demo-jobseeker", "/api/v1/saved-searches", large)
                .refused(413, "more than 262144", "256 kB");
    }
}
