package eu.talentpool.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.Commands;
import eu.talentpool.pathway.PathwayRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages and the list that a person of law works with, over the rules of the product and a file with planted
/// faults.
class ReviewCommandsTest {

    private static final String DOUBTFUL = """
        pathway: doubtful
        member_state: DE
        effective_from: 2020-01-01
        sources:
          act: {title: "An act", reference: "nowhere"}
        conditions:
          - id: DE-doubt-pay
            label: pay
            requirement:
              kind: pay
              currency: EUR
              period: year
              salaries: 12
              holiday_allowance_percent: 0
              amounts:
                - {id: DE-doubt-a, amount: 100, source: act, article: "1", effective_from: 2025-01-01,
                   effective_to: 2026-12-31, verified_on: 2026-11-01, verification: conflict}
                - {id: DE-doubt-b, amount: 120, source: act, article: "1", effective_from: 2025-01-01,
                   effective_to: 2026-12-31, verified_on: 2026-11-01, verification: conflict}
            source: act
            article: "2"
            effective_from: 2020-01-01
            verified_on: 2026-01-05
            verification: official
          - id: DE-doubt-degree
            label: degree
            requirement: {kind: degree, eqf: 6}
            source: act
            article: "3"
            effective_from: 2020-01-01
            verified_on: 2026-11-01
            verification: unverified
        routes:
          - id: DE-doubt
            all: [DE-doubt-pay, DE-doubt-degree]
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(
                new PrintWriter(out, true),
                Stream.concat(Stream.of("pathways"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String rules() throws IOException {
        var rules = Files.createDirectories(folder.resolve("rules/doubtful"));
        Files.writeString(rules.resolve("DE.yaml"), DOUBTFUL);
        return folder.resolve("rules").toString();
    }

    private void check(String day) throws IOException {
        assertThat(run("check", "--rules", rules(), "--state", "de", "--date", day))
                .isZero();
    }

    private Stream<String> lines(String id) {
        return out.toString().lines().filter(line -> line.contains(id + " "));
    }

    @Test
    void findsEachPlantedFault() throws IOException {
        check("2026-11-24");
        assertThat(lines("DE-doubt-a")).singleElement().asString().contains("conflict", "sources disagree");
        assertThat(lines("DE-doubt-degree")).singleElement().asString().contains("unverified", "does not decide");
        assertThat(lines("DE-doubt-pay"))
                .hasSize(2)
                .anyMatch(l -> l.contains("ends soon"))
                .anyMatch(l -> l.contains("stale") && l.contains("2026-01-05"));
    }

    @Test
    void findsAnAmountThatEnded() throws IOException {
        check("2027-01-01");
        assertThat(lines("DE-doubt-pay")).anyMatch(l -> l.contains("ended") && l.contains("2027-01-01"));
    }

    @Test
    void remarksNothingOnWhatIsOfficialFreshAndInForce() throws IOException {
        check("2026-11-24");
        assertThat(lines("DE-18g-1-degree")).isEmpty();
    }

    @Test
    void writesAPageForEveryMemberStateWithEveryRow() throws IOException {
        var pages = folder.resolve("pages");
        assertThat(run("export", "--out", pages.toString())).isZero();
        for (var set : PathwayRules.load().book().list()) {
            var page = Files.readString(pages.resolve(set.memberState() + ".md"));
            assertThat(page).contains("(`" + set.pathway() + "`)");
            set.conditions().forEach(rule -> assertThat(page).contains(rule.id()));
            set.data().forEach(datum -> assertThat(page).contains(datum.id()));
        }
        assertThat(Files.readString(pages.resolve("DE.html")))
                .contains("<td>DE-18g-1-pay-2026</td>", "50700.00 currency EUR", "BAnz AT 18.12.2025 B3");
        assertThat(Files.readString(pages.resolve("index.html"))).contains("href=\"DE.html\"");
    }

    @Test
    void brokenRulesAreAnErrorThatNamesFileAndPlace() throws IOException {
        rules();
        Files.writeString(folder.resolve("rules/doubtful/DE.yaml"), "pathway: doubtful\n");
        assertThat(run("check", "--rules", folder.resolve("rules").toString())).isEqualTo(1);
    }
}
