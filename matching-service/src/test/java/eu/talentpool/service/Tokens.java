package eu.talentpool.service;

import eu.talentpool.localstack.stack.Login;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Access tokens of the demo accounts, each kept while it is fresh.
final class Tokens {

    /// They expire after five minutes.
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final HttpClient http;
    private final String issuer;
    private final Map<String, Token> kept = new HashMap<>();

    Tokens(HttpClient http, String issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    private record Token(String value, Instant at) {
        boolean fresh() {
            return Instant.now().isBefore(at.plus(FRESH));
        }
    }

    String of(String user) {
        return of(user, "talent-pool-demo");
    }

    /// A token that was given for Keycloak's own account pages.
    String ofAnotherAudience(String user) {
        return of(user, "talent-pool-demo-account");
    }

    private String of(String user, String client) {
        var form = "grant_type=password&password=demo&client_id=" + client + "&username=" + user;
        return kept(user + client, () -> fetch(issuer, form));
    }

    /// A token of the administrator's realm, in the same Keycloak.
    String ofAnotherIssuer(Login admin) {
        return kept("another issuer", () -> ofAdministrator(admin));
    }

    private String ofAdministrator(Login admin) {
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(admin.username(), admin.password());
        return fetch(issuer.replace("/realms/talent-pool", "/realms/master"), form);
    }

    /// The token of one account with the roles of another.
    String tampered(String user) {
        var parts = of(user).split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("jobseeker", "secretariat")) + "." + parts[2];
    }

    /// The token of an account, without its signature.
    String unsigned(String user) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + of(user).split("\\.")[1] + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /// A token of the service account of a client.
    String ofService(String client, Login admin) {
        return kept(
                client,
                () -> fetch(
                        issuer,
                        "grant_type=client_credentials&client_id=" + client + "&client_secret="
                                + secret(client, admin)));
    }

    /// Keycloak made it when the realm was imported; only an administrator can read it.
    String secret(String client, Login admin) {
        var base = issuer.replace("/realms/talent-pool", "");
        var token = ofAdministrator(admin);
        var clients = base + "/admin/realms/talent-pool/clients";
        var id = read(clients + "?clientId=" + client, token).at("/0/id").asString();
        return read(clients + "/" + id + "/client-secret", token).get("value").asString();
    }

    private synchronized String kept(String name, Supplier<String> fetched) {
        var token = kept.get(name);
        if (token == null || !token.fresh()) {
            token = new Token(fetched.get(), Instant.now());
            kept.put(name, token);
        }
        return token.value;
    }

    private String fetch(String realm, String form) {
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .get("access_token")
                .asString();
    }

    private JsonNode read(String address, String token) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var reply = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(reply.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer from Keycloak", e);
        }
    }
}
