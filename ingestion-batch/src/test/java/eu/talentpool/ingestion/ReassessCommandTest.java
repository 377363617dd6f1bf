package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.command.TalentPoolCommand;
import eu.talentpool.testpool.TestPool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What a person, and a program, reads of a run.
class ReassessCommandTest {

    private static final Map<String, Object> SETTINGS =
            TestPool.create("reassess").jobSettings();

    private static final IngestionPool POOL = IngestionPool.start(SETTINGS);
    private static final AssessedRecords RECORDS = new AssessedRecords(POOL);

    @BeforeAll
    static void tellThePrograms() {
        POOL.prepare();
        SETTINGS.forEach((key, value) -> System.setProperty(key, value.toString()));
    }

    @AfterAll
    static void stop() {
        SETTINGS.keySet().forEach(System::clearProperty);
        POOL.close();
    }

    @Test
    void tellsABaselineThenWhatChangedInWordsAndAsJson() {
        RECORDS.clear();
        var vacancy = RECORDS.vacancy("60000");

        assertThat(run("reassess", "--date", "2026-11-24"))
                .contains("assessed for 2026-11-24 by rules ")
                .contains("vacancies 1   of them for the first time, a baseline for the next run: 1")
                .contains("changed: 0 vacancies, 0 saved assessments");
        RECORDS.withoutShortages(() -> assertThat(run("reassess", "--date", "2026-11-24"))
                .contains("vacancy " + vacancy + " of DE:HRB 90001: Java developer")
                .contains("  DE shortage-list: ADMISSIBLE -> NOT_ADMISSIBLE (lists of the operator, day 2026-11-24 ->")
                .contains("changed: 1 vacancies, 0 saved assessments"));

        var change = JsonMapper.shared()
                .readTree(run("reassess", "--json", "--date", "2026-11-24"))
                .at("/changes/0");

        assertThat(change.get("id").asString()).isEqualTo(vacancy.toString());
        assertThat(change.get("cause").asString()).isEqualTo("LISTS");
        assertThat(change.get("to").asString()).isEqualTo("ADMISSIBLE");
    }

    private static String run(String... command) {
        var standard = System.out;
        var kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            assertThat(TalentPoolCommand.run(command)).isZero();
        } finally {
            System.setOut(standard);
        }
        return kept.toString(StandardCharsets.UTF_8);
    }
}
