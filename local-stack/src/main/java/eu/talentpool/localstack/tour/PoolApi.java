package eu.talentpool.localstack.tour;

import eu.talentpool.localstack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The matching service as one of the demo accounts sees it.
final class PoolApi {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final String service;
    private final String token;

    private PoolApi(HttpClient http, String service, String token) {
        this.http = http;
        this.service = service;
        this.token = token;
    }

    /// Signs in at Keycloak; the accounts and their password exist in the demo realm only.
    static PoolApi as(String account, String service, String issuer) {
        var http = HttpClient.newHttpClient();
        var form = "grant_type=password&client_id=talent-pool-demo&password=demo&username=" + account;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return new PoolApi(
                http, service, send(http, request).get("access_token").asString());
    }

    JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .GET();
        return send(http, request);
    }

    private static JsonNode send(HttpClient http, HttpRequest.Builder request) {
        var built = request.timeout(PATIENCE).build();
        try {
            var response = http.send(built, BodyHandlers.ofString());
            if (response.statusCode() == 200) return JSON.readTree(response.body());
            throw new StackFailure(built.uri() + " answered " + response.statusCode() + ": " + response.body());
        } catch (IOException e) {
            throw new StackFailure(built.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Stopped while waiting for " + built.uri());
        }
    }
}
