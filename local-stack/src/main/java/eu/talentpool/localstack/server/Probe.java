package eu.talentpool.localstack.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/// Asks an HTTP address whether it answers 200.
public final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Probe() {}

    /// Without credentials.
    public static boolean answers(String url) {
        return answers(HttpRequest.newBuilder(URI.create(url)));
    }

    static boolean answers(String url, String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        return answers(HttpRequest.newBuilder(URI.create(url)).header("Authorization", basic));
    }

    private static boolean answers(HttpRequest.Builder request) {
        try {
            var reply = CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            return reply.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
