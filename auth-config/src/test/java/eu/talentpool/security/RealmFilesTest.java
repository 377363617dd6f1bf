package eu.talentpool.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Role;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RealmFilesTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode base = read("talent-pool-realm.json");
    private final JsonNode additions = read("talent-pool-demo.json");
    private final JsonNode demo = read("talent-pool-realm-demo.json");

    @Test
    void namesExactlyTheRolesOfThePool() {
        var expected = Arrays.stream(Role.values()).map(Role::realmName).toList();
        assertThat(texts(base.at("/roles/realm"), "name")).containsExactlyElementsOf(expected);
        assertThat(base.at("/scopeMappings/0/roles").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void keepsEverythingOfTheDemoOutOfTheBase() {
        assertThat(base.toString()).doesNotContainIgnoringCase("demo").doesNotContain("\"credentials\"", "\"secret\"");
        assertThat(texts(base.get("users"), "username"))
                .containsExactly("service-account-talent-pool-jobs", "service-account-talent-pool-eures");
        assertThat(base.get("clients").valueStream())
                .noneMatch(c -> c.path("directAccessGrantsEnabled").asBoolean(true));
    }

    /// If this fails, make the file anew: README.md says how.
    @Test
    void demoIsTheBaseWithTheAdditions() {
        var expected = (ObjectNode) base.deepCopy();
        expected.setAll((ObjectNode) additions.deepCopy());
        for (var list : List.of("clients", "users"))
            expected.set(list, ((ArrayNode) base.get(list).deepCopy()).addAll((ArrayNode) additions.get(list)));
        assertThat(demo).isEqualTo(expected);
    }

    @Test
    void hasADemoAccountForEveryRoleAPersonCanHold() {
        var held = additions
                .get("users")
                .valueStream()
                .flatMap(user -> user.get("realmRoles").valueStream())
                .flatMap(role -> Role.find(role.asString()).stream());
        assertThat(held)
                .contains(Arrays.stream(Role.values())
                        .filter(r -> r != Role.JOB && r != Role.EURES)
                        .toArray(Role[]::new));
    }

    @Test
    void protectsTheSignInOfTheWebPages() {
        var web = client("talent-pool-web");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(web.get("implicitFlowEnabled").asBoolean()).isFalse();
        var addresses = Stream.concat(
                web.get("redirectUris").valueStream(), web.get("webOrigins").valueStream());
        assertThat(addresses.map(JsonNode::asString)).isNotEmpty().noneMatch(a -> a.contains("*") || a.equals("+"));
    }

    @Test
    void closesTheRealmToGuessingAndSelfRegistration() {
        assertThat(base.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(base.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(base.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(base.get("sslRequired").asString()).isEqualTo("external");
    }

    @Test
    void letsOnlyAdministratorsChangeWhomAnAccountSpeaksFor() {
        var profile = JSON.readTree(base.get("components")
                .get("org.keycloak.userprofile.UserProfileProvider")
                .at("/0/config/kc.user.profile.config/0")
                .asString());
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        for (var claim : Set.of("employer_id", "member_state", "office", "feed"))
            assertThat(named(profile.get("attributes"), "name", claim)
                            .at("/permissions/edit")
                            .valueStream())
                    .extracting(JsonNode::asString)
                    .containsExactly("admin");
    }

    private JsonNode client(String id) {
        return named(base.get("clients"), "clientId", id);
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(node -> node.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(node -> node.get(field).asString()).toList();
    }

    private static JsonNode read(String file) {
        return JSON.readTree(Path.of("src/main/keycloak", file).toFile());
    }
}
