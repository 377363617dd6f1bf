package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every endpoint of the program, with callers that it has to turn away.
class AccessWalkTest {

    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.JOBSEEKER, "demo-newcomer",
            Role.EMPLOYER, "demo-employer",
            Role.NCP, "demo-ncp-de",
            Role.GATEWAY_OFFICER, "demo-officer",
            Role.GATEWAY_SUPERVISOR, "demo-supervisor",
            Role.SECRETARIAT, "demo-secretariat",
            Role.AUDITOR, "demo-auditor",
            Role.FEED_SENDER, "demo-sender");

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    static Stream<AccessRule> rules() {
        return CONTEXT.getBeansOfType(AccessTable.class).values().stream().flatMap(t -> t.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asksForATokenOfThisApplication(AccessRule rule) {
        call(rule.method(), path(rule), null, "{}").refused(401, "access token");
        call(rule.method(), path(rule), TOKENS.ofAnotherAudience("demo-employer"), "{}")
                .refused(401, "aud");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void turnsAwayEveryRoleThatTheRuleDoesNotName(AccessRule rule) {
        for (var account : ACCOUNTS.entrySet()) {
            if (rule.roles().contains(account.getKey())) continue;
            call(rule.method(), path(rule), TOKENS.of(account.getValue()), "{}")
                    .refused(403, "answers only to the roles");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void letsInEveryRoleThatTheRuleNames(AccessRule rule) {
        for (var role : rule.roles()) {
            var account = ACCOUNTS.get(role);
            if (account == null) continue;
            assertThat(call(rule.method(), path(rule), TOKENS.of(account), "{}").status())
                    .isNotIn(401, 403);
        }
    }

    @Test
    void nobodyReachesWhatIsAnothers() {
        var theirs = BATCH.vacancy(BatchSide.POLISH, Cast.content("PL", "Gdynia", null));
        for (var user : List.of("demo-employer", "demo-ncp-de")) {
            get(user, "/api/v1/vacancies/" + theirs + "/candidates").refused(404);
            get(user, "/api/v1/vacancies/" + theirs + "/candidates/" + Cast.PEOPLE.getFirst())
                    .refused(404);
            assertThat(get(user, "/api/v1/vacancies").ok().text())
                    .contains(Cast.BERLIN.toString())
                    .doesNotContain(theirs.toString());
        }
        get("demo-jobseeker", "/api/v1/profiles/" + Cast.PEOPLE.get(1) + "/vacancies")
                .refused(404);
    }

    @Test
    void whatIsAnothersLooksLikeWhatIsNotThere() {
        var unknown = UUID.randomUUID().toString();
        var absent = get("demo-employer", "/api/v1/vacancies/" + unknown + "/candidates");
        var foreign = get("demo-employer", "/api/v1/vacancies/" + Cast.WARSAW + "/candidates");
        assertThat(foreign.text().replace(Cast.WARSAW.toString(), unknown)).isEqualTo(absent.text());
    }

    @Test
    void everyMappingHasOneRuleAndEveryRuleAMapping() {
        assertThat(differences(mappings(), rules().toList())).isEmpty();
    }

    @Test
    void noticesAMappingWithoutARuleAndARuleWithoutAMapping() {
        var planted = new ArrayList<>(mappings());
        planted.add(RequestMappingInfo.paths("/api/v1/planted")
                .methods(org.springframework.web.bind.annotation.RequestMethod.GET)
                .build());
        assertThat(differences(planted, rules().toList())).containsExactly("no rule for GET /api/v1/planted");
        assertThat(differences(mappings().subList(1, mappings().size()), rules().toList()))
                .hasSize(1);
    }

    @Test
    void theTableInTheDocsIsTheOneInForce() throws IOException {
        var written = Files.writeString(Path.of("target/access.md"), AccessPage.of(rules()));
        assertThat(Path.of("../docs/access.md"))
                .as("docs/access.md is out of date: cp matching-service/target/access.md docs/access.md")
                .hasSameTextualContentAs(written);
    }

    private static List<RequestMappingInfo> mappings() {
        var mapping = CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .filter(m -> m.getPatternValues().stream().anyMatch(AccessWalkTest::isOurs))
                .toList();
    }

    /// True for calls of the program itself, not of the frameworks it is made with.
    static boolean isOurs(String path) {
        return path.startsWith("/api") || path.startsWith("/input");
    }

    /// Where the mappings and the rules of our own calls differ.
    private static List<String> differences(Collection<RequestMappingInfo> mappings, Collection<AccessRule> rules) {
        var calls = mappings.stream().flatMap(AccessWalkTest::calls).toList();
        var ruled = rules.stream()
                .filter(r -> isOurs(r.path()))
                .map(r -> r.method() + " " + r.path())
                .toList();
        return Stream.concat(
                        calls.stream().filter(c -> !ruled.contains(c)).map("no rule for "::concat),
                        ruled.stream().filter(r -> !calls.contains(r)).map("no mapping for "::concat))
                .toList();
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        assertThat(methods).as("methods of %s", mapping).isNotEmpty();
        return methods.stream().flatMap(m -> mapping.getPatternValues().stream().map(p -> m + " " + p));
    }

    private static String path(AccessRule rule) {
        return rule.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
