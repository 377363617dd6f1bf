package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the operator watches is what happens.
class WatchTest {

    private static final Path ALERTS = Path.of(System.getProperty("talentpool.home"), "docs/alerts.yaml");
    private static final Pattern METRIC = Pattern.compile("(?m)^ +(?:expr|summary): .*?((?:talentpool|http)_\\w+)");
    private static final String FEE = "Selected candidates must pay a registration fee of 250 EUR.";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void aRecordTheIndexDoesNotHaveIsCountedUntilItHasIt() throws Exception {
        BATCH.index();
        await(() -> figure("talentpool_index_waiting{kind=\"vacancies\"}") == 0);
        BATCH.vacancy(BatchSide.GERMAN, Cast.content("Java developer", "", "DE", "Eutin", null));
        await(() -> figure("talentpool_index_waiting{kind=\"vacancies\"}") == 1);
        await(() -> figure("talentpool_index_waiting_oldest_seconds{kind=\"vacancies\"}") > 0.5);
        BATCH.index();
        await(() -> figure("talentpool_index_waiting_oldest_seconds{kind=\"vacancies\"}") == 0);
    }

    @Test
    void aRecordThatHasToBeWrittenAgainWaitsFromThenOn() throws Exception {
        var vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("Java developer", "", "DE", "Plau", null));
        BATCH.index();
        BATCH.change("update vacancy set dirty_since = now() - interval '9 days' where id = ?", vacancy.value());
        BATCH.change("update vacancy set version = version + 1 where id = ?", vacancy.value());
        await(() -> figure("talentpool_index_waiting{kind=\"vacancies\"}") >= 1);
        assertThat(figure("talentpool_index_waiting_oldest_seconds{kind=\"vacancies\"}"))
                .isLessThan(60);
        BATCH.index();
    }

    @Test
    void aHeldVacancyIsCountedWithTheTimeItWaits() throws Exception {
        var before = figure("talentpool_screening_held");
        var vacancy = BATCH.vacancy(BatchSide.GERMAN, Cast.content("Java developer", FEE, "DE", "Malchow", null));
        await(() -> figure("talentpool_screening_held") == before + 1);
        BATCH.change(
                "update screening_hold set held_at = held_at - interval '400 days' where vacancy_id = ?",
                vacancy.value());
        await(() -> figure("talentpool_screening_held_oldest_seconds")
                > Duration.ofDays(399).toSeconds());
    }

    @Test
    void aSilentSourceAndOneThatFailsAreSeen() throws Exception {
        BATCH.change("insert into feed (id, name, vouches, member_states) values ('quiet', 'Invented', false, '{}')");
        BATCH.change("insert into ingestion_run values"
                + " (gen_random_uuid(), 'vacancies', 'quiet', now() - interval '3 days', now() - interval '3 days')");
        BATCH.change("insert into pull_state (feed, failures) values ('quiet', 4)");
        await(() -> figure("talentpool_source_failures{feed=\"quiet\"}") == 4);
        assertThat(figure("talentpool_source_silence_seconds{feed=\"quiet\"}"))
                .isBetween(3 * 86_400.0 - 60, 3 * 86_400.0 + 3_600);
    }

    @Test
    void everyAlertRestsOnAFigureThatTheServiceGives() throws IOException {
        var named = METRIC.matcher(Files.readString(ALERTS))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(5);
        var given = get("demo-secretariat", "/actuator/prometheus").ok().text();
        for (var metric : named) assertThat(given).contains("# TYPE " + metric.replaceFirst("_count$", ""));
    }

    private static double figure(String metric) {
        return get("demo-secretariat", "/actuator/prometheus")
                .ok()
                .text()
                .lines()
                .filter(line -> line.startsWith(metric + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < 100; tries++) {
            if (condition.call()) return;
            Thread.sleep(100);
        }
        throw new AssertionError(get("demo-secretariat", "/actuator/prometheus").text());
    }
}
