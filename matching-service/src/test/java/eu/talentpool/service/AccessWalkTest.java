package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /// By the path of an object: one of another employer, Member State, person or office.
    private static final Map<String, String> FOREIGN = foreign();

    private static final String VACANCY = """
        {"language": "en", "title": "Nurse", "description": "On a ward.", "place": {"country": "DE", "city": "Ulm"}}\
        """;

    private static final Duration LONGER_THAN_A_TOKEN = Duration.ofMinutes(7);

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    private static Map<String, String> foreign() {
        var vacancy = BATCH.vacancy(BatchSide.POLISH, Cast.content("PL", "Sopot", null))
                .toString();
        var person = Cast.PEOPLE.get(1);
        var office = UUID.randomUUID();
        BATCH.change("""
            insert into gateway_case (id, office, profile_id, purpose, destination, state, opened_at, changed_at)
            values (?, 'VN', ?, 'SEARCH', 'DE', 'LEAD', now(), now())\
            """, office, person.value());
        return Map.of(
                "/api/v1/vacancies/{id}",
                vacancy,
                "/api/v1/held-vacancies/{id}",
                vacancy,
                "/api/v1/profiles/{id}",
                person.toString(),
                "/api/v1/gateway/cases/{id}",
                office.toString());
    }

    static Stream<AccessRule> rules() {
        return CONTEXT.getBeansOfType(AccessTable.class).values().stream().flatMap(t -> t.rules().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void asksForATokenOfThisApplication(AccessRule rule) {
        refused(rule, null, "access token");
        refused(rule, TOKENS.ofAnotherAudience("demo-employer"), "aud");
        refused(rule, TOKENS.ofAnotherIssuer(RunningService.pool().stack().keycloakAdmin()), "refused");
        refused(rule, TOKENS.tampered("demo-jobseeker"), "Invalid signature");
        refused(rule, TOKENS.unsigned("demo-secretariat"), "refused");
    }

    private static void refused(AccessRule rule, @Nullable String token, String why) {
        call(rule.method(), path(rule), token, "{}").refused(401, why);
    }

    @Test
    void noCallAnswersToATokenThatHasExpired() {
        var tokens = ACCOUNTS.values().stream().map(TOKENS::of).toList();
        RunningService.CLOCK.move(LONGER_THAN_A_TOKEN);
        try {
            rules().forEach(rule -> refused(rule, tokens.getFirst(), "expired"));
            for (var token : tokens) refused(rules().findFirst().orElseThrow(), token, "expired");
        } finally {
            RunningService.CLOCK.move(LONGER_THAN_A_TOKEN.negated());
        }
    }

    @Test
    void noCallIsOpenToOtherPagesAndEachReplyHasSafeHeaders() {
        var page = "https://elsewhere.invalid";
        rules().forEach(rule -> {
            var asked = RunningService.fromPage(page, "OPTIONS", path(rule), null);
            var told = RunningService.fromPage(page, "GET", path(rule), TOKENS.of("demo-auditor"));
            for (var reply : List.of(asked, told)) {
                assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
                assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(reply.header("Cache-Control")).contains("no-store");
                assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
                assertThat(reply.header("Set-Cookie")).isEmpty();
            }
        });
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

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleReachesWhatIsAnothers(AccessRule rule) {
        FOREIGN.forEach((pattern, foreign) -> {
            if (!rule.path().startsWith(pattern)) return;
            var path = path(rule.path().replace(pattern, pattern.replaceAll("\\{.*}", foreign)));
            ACCOUNTS.forEach((role, account) -> {
                if (!rule.roles().contains(role)) return;
                var reply = edit(rule.method(), account, path, "*", sent(path));
                assertThat(reply.status())
                        .as("%s to %s: %s", path, role, reply.text())
                        .isIn(403, 404);
            });
        });
    }

    /// What each of the calls that write wants.
    private static String sent(String path) {
        var reason = "\"reason\": \"A reason of some length.\"}";
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "closure" -> "{\"reason\": \"FILLED\"}";
            case "decision" -> "{\"decision\": \"RELEASED\", " + reason;
            case "competitiveness" -> "{\"competitiveness\": true, " + reason;
            case "rejection" -> "{" + reason;
            case "contact-request" -> "{\"message\": \"May we talk about this post?\"}";
            case "transitions" -> "{\"to\": \"INFORMED\"}";
            case "notes" -> "{\"text\": \"A note.\"}";
            case "assignee" -> "{\"officer\": \"nobody\"}";
            default -> path.contains("/documents/") ? "{\"state\": \"ASKED\"}" : VACANCY;
        };
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
        return path(rule.path());
    }

    private static String path(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
