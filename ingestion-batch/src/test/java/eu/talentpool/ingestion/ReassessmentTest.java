package eu.talentpool.ingestion;

import static eu.talentpool.assessment.AssessmentRun.Kind.SAVED_ASSESSMENT;
import static eu.talentpool.assessment.AssessmentRun.Kind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.talentpool.assessment.Assessed;
import eu.talentpool.assessment.AssessmentReport;
import eu.talentpool.assessment.AssessmentReport.Line;
import eu.talentpool.assessment.AssessmentReport.Total;
import eu.talentpool.assessment.AssessmentRun;
import eu.talentpool.assessment.AssessmentRuns;
import eu.talentpool.assessment.Change.Cause;
import eu.talentpool.assessment.Standing;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.ingestion.job.Reassessment;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a new version of the rules, another day or another list changes is listed, and nothing else.
class ReassessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("reassessment").jobSettings()).prepare();
    private static final AssessedRecords RECORDS = new AssessedRecords(POOL);

    @TempDir
    private Path rules = Path.of("");

    @BeforeEach
    void takeAway() {
        RECORDS.clear();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void theFirstResultIsABaselineAndASecondRunListsNothing() {
        RECORDS.saved(RECORDS.vacancy("47000"));

        var first = run(null, DAY);
        var second = run(null, DAY);

        assertThat(first.changes()).isEmpty();
        assertThat(first.totals()).containsExactly(new Total(VACANCY, 1, 1), new Total(SAVED_ASSESSMENT, 1, 0));
        assertThat(second.changes()).isEmpty();
        assertThat(second.totals()).containsExactly(new Total(VACANCY, 1, 0), new Total(SAVED_ASSESSMENT, 1, 0));
    }

    @Test
    void aRaisedThresholdListsExactlyWhatItConcerns() throws Exception {
        var under = RECORDS.vacancy("47000");
        var over = RECORDS.vacancy("60000");
        var concerned = RECORDS.saved(under);
        RECORDS.saved(over);
        RECORDS.saved(null);
        var before = run(null, DAY);

        raiseReducedThreshold();
        var after = run(rules, DAY);

        assertThat(after.changes())
                .containsExactly(
                        line(VACANCY, under.value(), "Java developer", "UNDETERMINED", before, after),
                        line(SAVED_ASSESSMENT, concerned, null, "MET", before, after));
        assertThat(run(rules, DAY).changes()).isEmpty();
    }

    /// 47,000 euro a year is over the reduced threshold of 2026 (45,934.20) and under the raised one.
    private void raiseReducedThreshold() throws Exception {
        try (var in = getClass().getResourceAsStream("/pathway/rules/blue-card/DE.yaml")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes());
            assertThat(text).contains("amount: 45934.20");
            write("blue-card/DE.yaml", text.replace("amount: 45934.20", "amount: 48000.00"));
        }
    }

    private static Line line(
            AssessmentRun.Kind kind,
            UUID id,
            @Nullable String title,
            String from,
            AssessmentReport before,
            AssessmentReport after) {
        return new Line(
                kind,
                id,
                title == null ? null : AssessedRecords.EMPLOYER.value(),
                title,
                "DE",
                "blue-card",
                from,
                "NOT_MET",
                Cause.RULES,
                before.rules(),
                after.rules(),
                DAY,
                DAY);
    }

    @Test
    void theTurnOfTheYearBringsTheAmountsOfTheNewYear() throws Exception {
        write("invented-way/DE.yaml", INVENTED);
        var vacancy = RECORDS.vacancy("52000");
        var saved = RECORDS.saved(vacancy);
        run(rules, LocalDate.of(2026, 12, 31));

        var changes = run(rules, LocalDate.of(2027, 1, 1)).changes();

        assertThat(changes)
                .filteredOn(c -> c.rule().equals("invented-way"))
                .extracting(Line::id, Line::from, Line::to, Line::cause)
                .containsExactly(
                        tuple(vacancy.value(), "MET", "NOT_MET", Cause.DAY), tuple(saved, "MET", "NOT_MET", Cause.DAY));
        assertThat(changes).extracting(Line::memberState).containsOnly("DE");
    }

    @Test
    void anOccupationThatLeavesTheShortageListIsListed() {
        var vacancy = RECORDS.vacancy("60000");
        run(null, DAY);

        RECORDS.withoutShortages(() -> assertThat(run(null, DAY).changes())
                .extracting(Line::id, Line::rule, Line::from, Line::to, Line::cause)
                .containsExactly(tuple(vacancy.value(), "shortage-list", "ADMISSIBLE", "NOT_ADMISSIBLE", Cause.LISTS)));

        assertThat(run(null, DAY).changes()).extracting(Line::to).containsExactly("ADMISSIBLE");
    }

    @Test
    void aRegionTakesAnOccupationOffTheList() throws Exception {
        var vacancy = RECORDS.vacancy("60000");
        var sample = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"));
        run(null, DAY);

        var row = "  regions: [{ region: DE3, change: REMOVE, occupation: '2512', valid_from: 2026-06-01 }]\n";
        load(sample.replace("\n  member_states:\n", "\n" + row + "  member_states:\n"));
        var changes = run(null, DAY).changes();
        load(sample);

        assertThat(changes)
                .extracting(Line::id, Line::rule, Line::to)
                .containsExactly(tuple(vacancy.value(), "shortage-list", "NOT_ADMISSIBLE"));
    }

    private void load(String operatorData) throws Exception {
        POOL.get(OperatorData.class).load(Files.writeString(rules.resolve("operator-data.txt"), operatorData));
    }

    @Test
    void whatTheEmployerChangedIsNotCalledAChangeOfTheRules() {
        RECORDS.vacancy("key", "60000");
        run(null, DAY);
        RECORDS.vacancy("key", "40000");

        assertThat(run(null, DAY).changes())
                .isNotEmpty()
                .extracting(Line::cause)
                .containsOnly(Cause.RECORD);
    }

    @Test
    void aRunThatWasCutShortIsContinuedAndLosesNoChange() {
        var done = RECORDS.vacancy("60000").value();
        var version = run(null, DAY).rules();
        var runs = POOL.get(AssessmentRuns.class);
        var cut = runs.begin(DAY, version);
        var other = new Assessed(DAY, version, null, "", List.of(new Standing("DE", "blue-card", "MET")));
        runs.keep(cut, VACANCY, last(), Map.of(done, other));

        var continued = run(null, DAY);

        assertThat(continued.changes()).extracting(Line::id).containsOnly(done);
        assertThat(continued.changes()).extracting(Line::to).contains("MET");
        assertThat(continued.totals()).contains(new Total(VACANCY, 1, 0));
    }

    private static UUID last() {
        return UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    }

    @Test
    void anErasedProfileLeavesNothingOfItsAssessments() throws Exception {
        var vacancy = RECORDS.vacancy("47000");
        var saved = RECORDS.saved(vacancy);
        run(null, DAY);
        raiseReducedThreshold();
        run(rules, DAY);
        assertThat(RECORDS.traces(saved)).isEqualTo(3);

        RECORDS.eraseProfile();

        assertThat(RECORDS.traces(saved)).isZero();
        assertThat(RECORDS.traces(vacancy.value())).isEqualTo(2);
        assertThat(run(rules, DAY).changes()).isEmpty();
    }

    private static AssessmentReport run(@Nullable Path rules, LocalDate day) {
        return POOL.get(Reassessment.class).run(rules, day, Progress.SILENT);
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(rules.resolve(file).getParent());
        Files.writeString(rules.resolve(file), text);
    }

    private static final String INVENTED = """
        pathway: invented-way
        member_state: DE
        effective_from: 2026-01-01
        sources:
          law: {title: Law, reference: nowhere}
        conditions:
          - id: DE-invented
            label: pay
            requirement:
              kind: pay
              currency: EUR
              period: year
              salaries: 12
              holiday_allowance_percent: 0
              amounts:
                - {id: DE-invented-2026, amount: 50000.00, source: law, article: "1", effective_from: 2026-01-01,
                   effective_to: 2026-12-31, verified_on: 2026-01-02, verification: official}
                - {id: DE-invented-2027, amount: 55000.00, source: law, article: "1", effective_from: 2027-01-01,
                   verified_on: 2026-01-02, verification: official}
            source: law
            article: "1"
            effective_from: 2026-01-01
            verified_on: 2026-01-02
            verification: official
        routes:
          - id: DE-invented-way
            all: [DE-invented]
        """;
}
