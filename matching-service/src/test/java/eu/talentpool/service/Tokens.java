package eu.talentpool.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
        var token = kept.get(user + client);
        if (token == null || !token.fresh()) {
            token = new Token(fetch(user, client), Instant.now());
            kept.put(user + client, token);
        }
        return token.value;
    }

    private String fetch(String user, String client) {
        var form = "grant_type=password&password=demo&client_id=" + client + "&username=" + user;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var reply = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(reply).get("access_token").asString();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no token for " + user, e);
        }
    }
}
