package eu.talentpool.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.stack.Login;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The running Keycloak of the tests, with the demo realm in it.
///
/// @param issuer address of the realm `talent-pool`
record Keycloak(String issuer, Login admin) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Keycloak running() {
        var stack = TestStack.withKeycloak();
        return new Keycloak(stack.keycloakIssuer(), stack.keycloakAdmin());
    }

    /// Access token of a demo account for the API.
    String token(String account) throws IOException, InterruptedException {
        return token(account, "talent-pool-demo");
    }

    String token(String account, String client) throws IOException, InterruptedException {
        return accessToken(passwordGrant(issuer, client, account, "demo"));
    }

    /// Access token of the administrator in the realm `master`.
    String adminToken() throws IOException, InterruptedException {
        return accessToken(passwordGrant(base() + "/realms/master", "admin-cli", admin.username(), admin.password()));
    }

    /// Access token of the service account of a client, whose secret Keycloak made itself.
    String serviceToken(String clientId) throws IOException, InterruptedException {
        var clients = base() + "/admin/realms/talent-pool/clients";
        var client = json(get(clients + "?clientId=" + clientId, adminToken()));
        var secret = json(get(clients + "/" + client.at("/0/id").asString() + "/client-secret", adminToken()));
        return accessToken(grant(
                issuer,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        secret.get("value").asString())));
    }

    HttpResponse<String> passwordGrant(String realm, String client, String user, String password)
            throws IOException, InterruptedException {
        return grant(
                realm, Map.of("grant_type", "password", "client_id", client, "username", user, "password", password));
    }

    HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json"));
    }

    /// Changes the own account through the address that Keycloak's account pages use.
    HttpResponse<String> changeAccount(String token, String account) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/account/"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(account)));
    }

    /// Opens the sign-in page as a browser does.
    HttpResponse<String> openSignIn(Map<String, String> query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/auth?" + form(query))));
    }

    private static HttpResponse<String> grant(String realm, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String accessToken(HttpResponse<String> reply) {
        if (reply.statusCode() != 200) throw new AssertionError(reply.statusCode() + ": " + reply.body());
        return json(reply).get("access_token").asString();
    }

    static JsonNode json(HttpResponse<String> reply) {
        return new JsonMapper().readTree(reply.body());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private String base() {
        return issuer.replace("/realms/talent-pool", "");
    }
}
