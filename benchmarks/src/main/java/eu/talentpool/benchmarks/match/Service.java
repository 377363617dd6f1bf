package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.match.Accounts.Account;
import eu.talentpool.localstack.folder.ProjectHome;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The matching service as a process of its own, with the environment of this one, asked over HTTP.
final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Accounts accounts;
    private final Process process;
    private final String address;

    private Service(Accounts accounts, Process process, String address) {
        this.accounts = accounts;
        this.process = process;
        this.address = address;
    }

    /// @param log what it says
    static Service start(Accounts accounts, Path log) throws IOException, InterruptedException {
        var program =
                ProjectHome.ofEnvironment().findProgram("matching-service").orElseThrow();
        var port = freePort();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xms2g",
                        "-Xmx2g",
                        "-jar",
                        program.toString(),
                        "--server.port=" + port,
                        "--talentpool.door.rates.account=1000000")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var service = new Service(accounts, process, "http://127.0.0.1:" + port);
        service.awaitReady(log);
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                .build();
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                // It is not up yet.
            }
            if (!process.isAlive()) break;
        }
        close();
        throw new IllegalStateException("The matching service is not ready; see " + log);
    }

    /// A request and whose it is.
    record Call(Account account, String path) {}

    /// @return the body, not decoded: a client that is measured with the service should cost as little as it can
    byte[] get(Call call) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + call.path()))
                .header("Authorization", "Bearer " + accounts.token(call.account()))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) return answer.body();
            var said = new String(answer.body(), StandardCharsets.UTF_8);
            throw new IllegalStateException(call.path() + " answered " + answer.statusCode() + ": " + said);
        } catch (IOException e) {
            throw new IllegalStateException("The matching service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the matching service", e);
        }
    }

    JsonNode read(Call call) {
        return JSON.readTree(get(call));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
