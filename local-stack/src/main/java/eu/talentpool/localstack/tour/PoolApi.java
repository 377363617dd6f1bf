package eu.talentpool.localstack.tour;

import eu.talentpool.localstack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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

    /// @param version the ETag; empty if the reply has none
    record Answer(int status, JsonNode body, String version) {

        /// @throws StackFailure unless it went well
        JsonNode ok(String what) {
            if (status < 300) return body;
            throw new StackFailure(what + " was answered " + status + ": " + body);
        }
    }

    JsonNode get(String path) {
        return ask(path).ok("GET " + path);
    }

    Answer ask(String path) {
        return call("GET", path, "", null);
    }

    JsonNode post(String path, Object body) {
        return call("POST", path, "", body).ok("POST " + path);
    }

    /// @param version from which the edit was made; empty where none is asked for
    Answer call(String method, String path, String version, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) request.header("Content-Type", "application/json");
        if (!version.isEmpty()) request.header("If-Match", version);
        return answer(http, request);
    }

    private static JsonNode send(HttpClient http, HttpRequest.Builder request) {
        return answer(http, request).ok("Signing in");
    }

    private static Answer answer(HttpClient http, HttpRequest.Builder request) {
        var built = request.timeout(PATIENCE).build();
        try {
            var response = http.send(built, BodyHandlers.ofString());
            var body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new StackFailure(built.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Stopped while waiting for " + built.uri());
        }
    }
}
