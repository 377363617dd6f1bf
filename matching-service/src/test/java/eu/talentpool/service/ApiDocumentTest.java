package eu.talentpool.service;

import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.getCompressed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.pathway.PathwayState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void describesEveryCallAndNoOther() {
        var document = get(null, "/v3/api-docs").ok().json();
        var expected = AccessWalkTest.rules()
                .map(AccessRule::path)
                .filter(AccessWalkTest::isOurs)
                .distinct()
                .toList();
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void saysOfEveryCallThatItMayAnswerWithAProblem() {
        var paths = get(null, "/v3/api-docs").ok().json().get("paths");
        assertThat(paths.valueStream().flatMap(path -> path.valueStream()))
                .isNotEmpty()
                .allSatisfy(
                        call -> assertThat(call.at("/responses/default/content").propertyNames())
                                .containsExactly("application/problem+json"));
    }

    @Test
    void asksForNothingThatTheTokenTells() {
        assertThat(get(null, "/v3/api-docs").ok().text()).doesNotContain("Actor", "actor", "memberState\",\"in");
    }

    @Test
    void describesHowMatchesAreFiltered() {
        var paths = get(null, "/v3/api-docs").ok().json().get("paths");
        for (var path : List.of("/api/v1/vacancies/{id}/candidates", "/api/v1/profiles/{id}/vacancies")) {
            var parameters = paths.get(path)
                    .get("get")
                    .get("parameters")
                    .valueStream()
                    .collect(Collectors.toMap(
                            p -> p.get("name").asString(),
                            p -> p.path("description").asString("")));
            assertThat(parameters)
                    .containsOnlyKeys(
                            "id",
                            "pathway",
                            "pathwayState",
                            "nearMiss",
                            "sort",
                            "country",
                            "occupation",
                            "language",
                            "minimum",
                            "missing",
                            "size",
                            "page");
            assertThat(parameters.get("pathwayState"))
                    .contains(
                            Arrays.stream(PathwayState.values()).map(Enum::name).toList());
        }
    }

    @Test
    void aLongReplyIsCompressedForWhoeverTakesItSo() {
        var plain = get("demo-employer", "/v3/api-docs").ok();
        var compressed = getCompressed("demo-employer", "/v3/api-docs").ok();
        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.text().length()).isLessThan(plain.text().length() / 4);
    }

    @Test
    void healthIsOpenAndFiguresAreForTheOperator() {
        for (var path : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
            assertThat(get(null, path).ok().json().get("status").asString()).isEqualTo("UP");
        get(null, "/actuator/prometheus").refused(401);
        get("demo-ncp-de", "/actuator/prometheus").refused(403, "secretariat");
        assertThat(get("demo-secretariat", "/actuator/prometheus").ok().text()).contains("http_server_requests");
    }

    @Test
    void healthTellsNothingOfTheInside() {
        assertThat(get(null, "/actuator/health").ok().text()).doesNotContain("jdbc", "127.0.0.1", "Elasticsearch");
    }

    @Test
    void nothingElseOfTheInsideIsOpen() {
        for (var path : new String[] {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers"})
            get("demo-secretariat", path).refused(403);
    }
}
