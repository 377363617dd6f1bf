package eu.talentpool.localstack.server;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.StackOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakServerTest {
    /// Not a temporary folder of JUnit, which warns of each link it deletes.
    private final DataFolder data = new DataFolder(Path.of("target/keycloak-test"));

    @BeforeEach
    void beginWithoutData() {
        data.empty();
    }

    @Test
    void importsTheRealmAndHandsOutTokensOfItsIssuer() throws Exception {
        Path realm = Path.of("src/test/resources/small-realm.json");
        try (var own = OwnStack.start(
                StackOptions.forTests(data.path(), realm.toAbsolutePath(), Server.KEYCLOAK), System.out::println)) {
            String issuer = own.stack().keycloakIssuer();

            assertThat(get(issuer + "/.well-known/openid-configuration").body())
                    .contains("\"issuer\":\"" + issuer + "\"");
            assertThat(token(issuer, "client_id=probe&client_secret=only-for-this-test&grant_type=client_credentials"))
                    .isEqualTo(200);
            var admin = own.stack().keycloakAdmin();
            assertThat(token(
                            issuer.replace(KeycloakServer.REALM, "master"),
                            "client_id=admin-cli&grant_type=password&username=" + admin.username() + "&password="
                                    + admin.password()))
                    .isEqualTo(200);
        }
    }

    private static int token(String issuer, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
