package eu.talentpool.benchmarks.match;

import eu.talentpool.localstack.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Accounts of the Keycloak of the local pool, and their tokens.
final class Accounts {

    /// A token of the realm lives for five minutes.
    private static final long RENEW_NANOS = Duration.ofMinutes(4).toNanos();

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RUN = Long.toHexString(System.currentTimeMillis());

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Account, Token> tokens = new ConcurrentHashMap<>();
    private final Stack stack;
    private final String password =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    Accounts(Stack stack) {
        this.stack = stack;
    }

    /// The contact point of Germany in the demo realm.
    static final Account CONTACT_POINT = new Account("demo-ncp-de", "demo");

    record Account(String name, String password) {
        @Override
        public String toString() {
            return "Account[" + name + "]";
        }
    }

    private record Token(String text, long since) {
        boolean fresh() {
            return System.nanoTime() - since < RENEW_NANOS;
        }
    }

    /// @param subject as tokens name it
    record Jobseeker(Account account, String subject) {}

    /// A new account with the role of a jobseeker, also where a run before made one of this name.
    Jobseeker addJobseeker(String prefix) {
        var name = prefix + "-" + RUN;
        var realm = stack.keycloakIssuer().replace("/realms/", "/admin/realms/");
        var admin = administrator();
        var user = Map.of(
                "username",
                name,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)));
        var answer = send(post(realm + "/users", "application/json", JSON.writeValueAsString(user)), admin);
        var subject = answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        var role = JSON.readTree(send(HttpRequest.newBuilder(URI.create(realm + "/roles/jobseeker")), admin)
                .body());
        send(
                post(
                        realm + "/users/" + subject + "/role-mappings/realm",
                        "application/json",
                        JSON.writeValueAsString(List.of(role))),
                admin);
        return new Jobseeker(new Account(name, password), subject);
    }

    /// Of the realm `master`; asked for each time, because it lives for a minute only.
    private String administrator() {
        var admin = stack.keycloakAdmin();
        var master = stack.keycloakIssuer().replaceFirst("/realms/.*", "/realms/master");
        return token(master, "admin-cli", admin.username(), admin.password());
    }

    /// A token that is good for a minute at least.
    String token(Account account) {
        return tokens.compute(account, (_, known) -> known != null && known.fresh() ? known : renewed(account))
                .text();
    }

    /// So that nobody waits for Keycloak while requests are measured.
    void renew(Account account) {
        tokens.put(account, renewed(account));
    }

    private Token renewed(Account account) {
        var since = System.nanoTime();
        var text = token(stack.keycloakIssuer(), "talent-pool-demo", account.name(), account.password());
        return new Token(text, since);
    }

    private String token(String issuer, String client, String name, String secret) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", name, "password", secret)
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonNode answer = JSON.readTree(send(post(issuer + "/protocol/openid-connect/token", FORM, form), null)
                .body());
        return answer.get("access_token").asString();
    }

    private static HttpRequest.Builder post(String address, String type, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String token) {
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() < 300) return answer;
            throw new IllegalStateException(answer.uri().getPath() + " of Keycloak answered " + answer.statusCode());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for Keycloak", e);
        }
    }
}
