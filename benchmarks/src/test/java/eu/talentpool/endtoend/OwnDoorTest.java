package eu.talentpool.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Two pools, two programs: the jobs of one fetch from the EURES door of the other, with a token of Keycloak.
class OwnDoorTest {

    private static final Path HOME = Path.of(System.getProperty("talentpool.home"));
    private static final Path SAMPLES = HOME.resolve("samples");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Path OPERATOR_DATA = SAMPLES.resolve("operator-data.yaml");

    private final Stack stack = TestStack.withKeycloak();
    private final TestPool ours = prepared("door");
    private final TestPool theirs = prepared("reader");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsFetchedFromOurOwnDoorIsWhatWeHave() throws Exception {
        withDoor(() -> assertThat(pull()).contains("feed door: whole list", "rejected 0"));
        assertThat(records(theirs)).hasSizeGreaterThan(30).isEqualTo(told(ours));
    }

    @Test
    @Tag("faults")
    void whatChangesHereChangesThereAndAWholeListAfterItFindsNothingNew() throws Exception {
        withDoor(() -> {
            pull();
            var first = records(theirs);
            ingest("changed");
            assertThat(pull()).contains("feed door: changes");
            assertThat(records(theirs)).isNotEqualTo(first).isEqualTo(told(ours));
            assertThat(pull("--full")).contains("created 0   changed 0   unchanged " + first.size());
        });
    }

    private TestPool prepared(String name) {
        var pool = TestPool.on(stack, name);
        try (var context = TestDomain.start(pool.jobSettings())) {
            context.getBean(Taxonomies.class).importStarter();
            context.getBean(Indexer.class).indexDirty();
        }
        return pool;
    }

    private interface Steps {
        void take() throws Exception;
    }

    /// The service starts while the jobs fill its pool.
    private void withDoor(Steps steps) throws Exception {
        var port = freePort();
        var door = Program.service(serviceSettings(port)).start(folder.resolve("service.log"));
        try {
            run(ours, "operator-data", OPERATOR_DATA.toString());
            ingest("vacancies");
            run(theirs, "operator-data", withDoor(OPERATOR_DATA, port).toString());
            awaitReady(door, port);
            steps.take();
        } finally {
            door.destroy();
            door.waitFor();
        }
    }

    private void ingest(String documents) throws Exception {
        run(
                ours,
                "ingest",
                "vacancies",
                "--feed",
                "demo-pes",
                SAMPLES.resolve(documents).toString());
    }

    private String pull(String... options) throws Exception {
        var arguments = new ArrayList<>(List.of("pull-source", "door"));
        arguments.addAll(List.of(options));
        return run(theirs, arguments.toArray(String[]::new));
    }

    private String run(TestPool pool, String... arguments) throws IOException, InterruptedException {
        var output = Files.createTempFile(folder, "jobs", ".log");
        var process = Program.jobs(pool.jobSettings()).start(output, arguments);
        var ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        var said = Files.readString(output);
        assertThat(ended && process.exitValue() == 0).as(said).isTrue();
        return said;
    }

    private Map<String, Object> serviceSettings(int port) {
        var settings = new HashMap<>(ours.serviceSettings());
        settings.put("server.port", port);
        settings.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", stack.keycloakIssuer());
        settings.put("spring.batch.job.enabled", false);
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process service, int port) throws Exception {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        for (var tries = 0; tries < 600; tries++) {
            assertThat(service.isAlive())
                    .as(Files.readString(folder.resolve("service.log")))
                    .isTrue();
            try {
                if (HTTP.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                // Not up yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError(Files.readString(folder.resolve("service.log")));
    }

    /// The operator data of the second pool: the door as a feed, signed in to as the EURES network.
    private Path withDoor(Path operatorData, int port) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), secret());
        var feed = """
            feeds:
              - id: door
                name: "The other pool"
                member_states: [DE, NL, PL, FR, ES, IT, SE, AT, FI, PT, IE, EE, "NO"]
                vouches: true
                pull:
                  url: http://127.0.0.1:%d/input/api/jv/v0.1
                  kind: eures-input
                  private_hosts: ["127.0.0.1", localhost]
                  token_url: %s/protocol/openid-connect/token
                  client_id: talent-pool-eures
                  client_secret_file: %s
            """.formatted(port, stack.keycloakIssuer(), secret);
        var data = Files.readString(operatorData).replace("feeds:\n", feed);
        return Files.writeString(folder.resolve("operator-data.yaml"), data);
    }

    private String secret() throws Exception {
        var base = stack.keycloakIssuer().replace("/realms/talent-pool", "");
        var admin = stack.keycloakAdmin();
        var form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                .formatted(admin.username(), admin.password());
        var token = send(HttpRequest.newBuilder(URI.create(base + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .get("access_token")
                .asString();
        var clients = base + "/admin/realms/talent-pool/clients";
        var id = send(request(clients + "?clientId=talent-pool-eures", token))
                .at("/0/id")
                .asString();
        return send(request(clients + "/" + id + "/client-secret", token))
                .get("value")
                .asString();
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }

    /// What the door hands out: the shown vacancies by the key that the reader gives them.
    private static Map<String, JsonNode> told(TestPool pool) throws SQLException {
        return contents(pool, """
            select 'talent-pool:' || v.id, v.employer_id, v.screening, v.content from vacancy v
            join eures_vacancy e on e.vacancy_id = v.id and e.status = 'ACTIVE'\
            """);
    }

    private static Map<String, JsonNode> records(TestPool pool) throws SQLException {
        return contents(
                pool,
                "select source_key, employer_id, screening, content from vacancy where source = 'door' and status ="
                        + " 'OPEN'");
    }

    private static Map<String, JsonNode> contents(TestPool pool, String sql) throws SQLException {
        var database = pool.database();
        var contents = new TreeMap<String, JsonNode>();
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.appUsername(), database.appPassword());
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                var record = (ObjectNode) JSON.readTree(rows.getString(4));
                record.put("employerId", rows.getString(2)).put("screening", rows.getString(3));
                contents.put(rows.getString(1), carried(record));
            }
        }
        return contents;
    }

    /// Without what the format cannot say: how certain a link is, and a kind of contract that has no code.
    private static JsonNode carried(ObjectNode record) {
        record.findParents("confidence").forEach(mention -> ((ObjectNode) mention).remove("confidence"));
        if (record.path("offering").asString("").matches("AGENCY|OTHER")) record.putNull("offering");
        return record;
    }
}
