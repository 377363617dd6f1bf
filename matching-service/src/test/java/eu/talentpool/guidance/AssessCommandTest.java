package eu.talentpool.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command as a jobseeker in Bengaluru runs it: a degree of three years, four years as a developer.
class AssessCommandTest {

    private static final String CV = """
        {"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
         "basics": {"name": "Asha Invented", "label": "Software developer", "location": {"countryCode": "IN"}},
         "work": [{"name": "Example Soft", "position": "Java developer", "startDate": "2022-10-01"}],
         "education": [{"institution": "Example University", "area": "Computer Science",
                        "studyType": "Bachelor", "startDate": "2018-07", "endDate": "2021-06"}]}
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int assess(String... more) throws IOException {
        var cv = Files.writeString(folder.resolve("cv.json"), CV).toString();
        var command = new String[] {"pathways", "assess", "--profile", cv, "--date", "2026-11-24"};
        var all = Stream.of(command, more).flatMap(Arrays::stream).toArray(String[]::new);
        return Commands.run(new PrintWriter(out, true), all);
    }

    private JsonNode blueCard() {
        return JsonMapper.shared()
                .readTree(out.toString())
                .path("pathways")
                .valueStream()
                .filter(p -> p.path("pathway").asString().equals("blue-card"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode condition(JsonNode pathway, String id) {
        return pathway.path("routes")
                .valueStream()
                .flatMap(route -> route.path("conditions").valueStream())
                .filter(c -> c.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesRouteThresholdSourceAndWhatWouldSettleIt() throws IOException {
        assertThat(assess("--state", "DE")).isZero();
        assertThat(out.toString())
                .contains("EU Blue Card, DE: cannot be said yet")
                .contains("at least EUR 50,700.00 a year")
                .contains("Aufenthaltsgesetz, § 18g(1) s. 1")
                .contains("To settle it:")
                .contains("Statement of comparability")
                .contains("no decision of an authority");
    }

    @Test
    void tellsOneRouteInFullAndOfTheOthersWhatShutsThem() throws IOException {
        assertThat(assess("--state", "DE")).isZero();
        var brief = out.toString();
        assertThat(brief).contains("or: Degree of the last three years").contains("2023-11-24 or later");
        out.getBuffer().setLength(0);
        assertThat(assess("--state", "DE", "--all")).isZero();
        assertThat(out.toString()).doesNotContain("\n  or: ").hasSizeGreaterThan(brief.length() * 3 / 2);
    }

    @Test
    void theDegreeAndTheExperienceOfTheDocumentAreMet() throws IOException {
        assertThat(assess("--state", "Germany", "--json")).isZero();
        assertThat(condition(blueCard(), "DE-18g-1-degree").path("state").asString())
                .isEqualTo("MET");
        assertThat(condition(blueCard(), "DE-18g-2-experience").path("state").asString())
                .isEqualTo("MET");
        assertThat(condition(blueCard(), "DE-18g-1-pay")
                        .at("/sources/0/article")
                        .asString())
                .isEqualTo("§ 18g(1) s. 1");
    }

    @Test
    void whatAPersonStatesSettlesWhatItIsAbout() throws IOException {
        var facts = Files.writeString(
                folder.resolve("facts.yaml"), "passport_valid_until: 2031-05-01\nsickness_insurance: true\n");
        assertThat(assess("--state", "DE", "--json", "--facts", facts.toString()))
                .isZero();
        assertThat(condition(blueCard(), "DE-3-1").path("state").asString()).isEqualTo("MET");
    }

    @Test
    void withoutAStateEveryMemberStateHasItsLines() throws IOException {
        assertThat(assess("--json")).isZero();
        var reply = JsonMapper.shared().readTree(out.toString());
        assertThat(reply.path("ways")
                        .valueStream()
                        .map(w -> w.path("memberState").asString())
                        .distinct())
                .hasSize(27);
        assertThat(reply.path("pathways")).isEmpty();
        assertThat(reply.path("ways")
                        .valueStream()
                        .filter(w -> w.path("pathway").asString().equals("blue-card"))
                        .filter(w -> w.path("state").asString().equals("NOT_MET"))
                        .map(w -> w.path("memberState").asString()))
                .containsExactlyInAnyOrder("DK", "IE");
    }

    @Test
    void mistakesAreSaidInASentence() throws IOException {
        assertThat(assess("--state", "CH")).isEqualTo(1);
        assertThat(assess("--vacancy", folder.resolve("cv.json").toString())).isEqualTo(1);
        var facts = Files.writeString(folder.resolve("facts.yaml"), "facts: {no_such_fact: true}\n");
        assertThat(assess("--facts", facts.toString())).isEqualTo(1);
        assertThat(assess("--date", "tomorrow")).isEqualTo(2);
        assertThat(Commands.run(new PrintWriter(out, true), "pathways", "assess"))
                .isEqualTo(2);
    }
}
