package eu.talentpool.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.localstack.stack.Login;
import eu.talentpool.localstack.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestStackTest {
    private final Stack stack = TestStack.get();

    @Test
    void isOneSetForAllWhoAsk() {
        assertThat(TestStack.get().state()).isEqualTo(stack.state());
        assertThat(stack.state().pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void letsTheJobsMakeAndFillTheirIndices() throws Exception {
        String index = stack.newIndexPrefix() + "vacancies";

        assertThat(call("PUT", "/" + index, "{}", stack.searchJobs())).isEqualTo(200);
        assertThat(call("PUT", "/" + index + "/_doc/1?refresh=true", "{\"title\":\"nurse\"}", stack.searchJobs()))
                .isEqualTo(201);
        assertThat(call("POST", "/_aliases", addAlias(index), stack.searchJobs()))
                .isEqualTo(200);
        assertThat(call("GET", "/" + index + "/_count", "", stack.searchApi())).isEqualTo(200);
        assertThat(call("DELETE", "/" + index, "", stack.searchJobs())).isEqualTo(200);
    }

    @Test
    void letsTheApiReadOnly() throws Exception {
        String index = stack.newIndexPrefix() + "profiles";
        call("PUT", "/" + index, "{}", stack.searchJobs());

        assertThat(call("PUT", "/" + index + "/_doc/1", "{}", stack.searchApi()))
                .isEqualTo(403);
        assertThat(call("DELETE", "/" + index, "", stack.searchApi())).isEqualTo(403);
        assertThat(call("PUT", "/" + index + "2", "{}", stack.searchApi())).isEqualTo(403);
        assertThat(call("GET", "/" + index + "/_mapping", "", stack.searchApi()))
                .isEqualTo(200);
    }

    @Test
    void refusesIndicesOfOtherNamesAndStrangers() throws Exception {
        assertThat(call("PUT", "/elsewhere", "{}", stack.searchJobs())).isEqualTo(403);
        assertThat(call("GET", "/_cluster/health", "", new Login("talent-pool-api", "wrong")))
                .isEqualTo(401);
    }

    @Test
    void doesNotMakeAnIndexByWritingToIt() throws Exception {
        String index = stack.newIndexPrefix() + "unknown";

        assertThat(call("PUT", "/" + index + "/_doc/1", "{}", stack.searchJobs()))
                .isEqualTo(404);
    }

    @Test
    void givesEachCallerADatabaseThatOnlyItsOwnerShapes() throws Exception {
        var database = stack.freshDatabase("shapes");
        var other = stack.freshDatabase("shapes");
        assertThat(database.jdbcUrl()).isNotEqualTo(other.jdbcUrl());

        run(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword(), "create table t (id int)");
        assertThatThrownBy(() -> run(
                        database.jdbcUrl(), database.appUsername(), database.appPassword(), "create table u (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
    }

    private static String addAlias(String index) {
        return """
            {"actions":[{"add":{"index":"%1$s","alias":"%1$s-alias"}}]}\
            """.formatted(index);
    }

    private static void run(String url, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int call(String method, String path, String body, Login login) throws IOException, InterruptedException {
        byte[] pair = (login.username() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(stack.searchUrl() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
