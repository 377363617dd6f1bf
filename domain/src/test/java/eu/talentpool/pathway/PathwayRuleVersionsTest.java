package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.vacancy.Pay;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwayRuleVersionsTest {

    private static final String GOOD = SmallRules.yaml("{kind: passport}", "official");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private PathwayRuleVersions versions;

    @BeforeEach
    void open() {
        versions = PathwayRuleVersions.in(folder, clock);
    }

    @Test
    void anEmptyFolderLeavesTheDataOfTheProductInForce() {
        assertThat(versions.current().version()).isEqualTo(PathwayRules.load().version());
        assertThat(PathwayRuleVersions.bundled().current().version())
                .isEqualTo(versions.current().version());
    }

    @Test
    void aNewFileIsAddedAndAFileOfTheSameNameReplaces() throws IOException {
        write("test/DE.yaml", GOOD);
        write("blue-card/DE.yaml", GOOD.replace("pathway: test", "pathway: blue-card"));
        clock.pass(6);
        assertThat(routes("DE")).containsExactly("DE-way", "DE-way");
        assertThat(routes("FR")).contains("FR-BC-degree");
        assertThat(versions.problem()).isEmpty();
    }

    private List<String> routes(String state) {
        return new PathwayAssessor(versions.current())
                .assess(PathwayFacts.UNKNOWN, null, state, LocalDate.of(2026, 11, 24), View.FULL).stream()
                        .filter(a -> List.of("blue-card", "test").contains(a.pathway()))
                        .flatMap(a -> a.routes().stream())
                        .map(PathwayAssessment.Route::id)
                        .toList();
    }

    @Test
    void theFolderIsNotLookedAtAgainWithinFiveSeconds() throws IOException {
        var before = versions.current();
        write("test/DE.yaml", GOOD);
        clock.pass(5);
        assertThat(versions.current()).isSameAs(before);
        clock.pass(1);
        assertThat(versions.current()).isNotSameAs(before);
    }

    @Test
    void aBrokenFileKeepsTheOldRulesAndIsReportedUntilItIsMended() throws IOException {
        var before = versions.current();
        write("test/DE.yaml", GOOD.replace("passport", "password"));
        clock.pass(6);
        assertThat(versions.current()).isSameAs(before);
        assertThat(versions.problem().orElseThrow()).contains("test/DE.yaml", "/conditions/0/requirement/kind");
        clock.pass(6);
        assertThat(versions.problem()).isPresent();
        write("test/DE.yaml", GOOD);
        clock.pass(6);
        assertThat(versions.problem()).isEmpty();
        assertThat(versions.current()).isNotSameAs(before);
    }

    @Test
    void aFolderThatGoesAwayKeepsTheOldRules() throws IOException {
        var before = versions.current();
        var aside = folder.resolveSibling(folder.getFileName() + "-aside");
        Files.move(folder, aside);
        clock.pass(6);
        assertThat(versions.current()).isSameAs(before);
        assertThat(versions.problem().orElseThrow()).contains("cannot be read");
        Files.move(aside, folder);
        clock.pass(6);
        assertThat(versions.problem()).isEmpty();
    }

    @Test
    void aBrokenFileStopsTheStart() throws IOException {
        write("test/DE.yaml", "pathway: test");
        assertThatIllegalStateException()
                .isThrownBy(() -> PathwayRuleVersions.in(folder, clock))
                .withMessageContaining("test/DE.yaml");
    }

    @Test
    void anOldVersionIsFoundByItsHashAlsoAfterARestart() throws IOException {
        write("test/DE.yaml", GOOD);
        clock.pass(6);
        var old = versions.current();
        write("test/DE.yaml", GOOD.replace("passport", "sickness-insurance"));
        clock.pass(6);
        assertThat(versions.current().version()).isNotEqualTo(old.version());
        assertThat(versions.find(old.version())).contains(old);
        var restarted = PathwayRuleVersions.in(folder, clock);
        assertThat(restarted.find(old.version()).orElseThrow().version()).isEqualTo(old.version());
        assertThat(restarted.find("../test")).isEmpty();
        assertThat(restarted.find("0123456789ab")).isEmpty();
    }

    @Test
    void aVersionThatWasTamperedWithIsNotFound() throws IOException {
        write("test/DE.yaml", GOOD);
        clock.pass(6);
        var version = versions.current().version();
        write("versions/" + version + "/test/DE.yaml", GOOD + "\n");
        assertThat(PathwayRuleVersions.in(folder, clock).find("versions")).isEmpty();
        write("test/DE.yaml", GOOD.replace("passport", "sickness-insurance"));
        assertThat(PathwayRuleVersions.in(folder, clock).find(version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 7416.39, MET",
        "2026-11-24, 7416.38, NOT_MET",
        "2026-12-01, 7416.39, MET",
        "2026-12-02, 7416.39, UNDETERMINED",
        "2026-11-22, 7416.39, UNDETERMINED"
    })
    void comparesPayInAnotherCurrencyAtTheRateOfTheBank(LocalDate day, BigDecimal month, PathwayState expected)
            throws IOException {
        write("eurofxref-hist.csv", "Date,USD,SEK,\n2026-11-23,1.10,N/A,\n2026-11-24,1.10,11.20,\n");
        write("test/DE.yaml", SmallRules.yaml(SWEDISH, "official"));
        clock.pass(6);
        var pay = new Pay(month, month, "USD", Pay.Period.MONTH);
        var job = new JobFacts(
                "DE", List.of(), pay, null, null, null, null, null, null, null, null, null, null, null, Map.of());
        var found = new PathwayAssessor(versions.current())
                .assess(PathwayFacts.UNKNOWN, job, "DE", day, View.FULL).stream()
                        .filter(a -> a.pathway().equals("test"))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.state()).isEqualTo(expected);
    }

    /// 75,512.33 krona are 7,416.38901 dollars at 11.20 krona and 1.10 dollars for a euro.
    private static final String SWEDISH = """
        {kind: pay, currency: SEK, period: month, holiday_allowance_percent: 0, amounts: [{id: DE-a, amount: 75512.33,
        source: law, article: '1', effective_from: 2026-01-01, verified_on: 2026-01-02, verification: official}]}\
        """;

    @Test
    void ratesThatCannotBeReadAreReportedWithTheLine() throws IOException {
        write("eurofxref-hist.csv", "Date,USD\n2026-11-24,much\n");
        clock.pass(6);
        assertThat(versions.problem().orElseThrow()).contains("eurofxref-hist.csv", "line 2");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
