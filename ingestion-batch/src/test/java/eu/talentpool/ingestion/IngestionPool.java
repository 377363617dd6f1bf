package eu.talentpool.ingestion;

import eu.talentpool.IngestionBatchApplication;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.ingestion.job.Load;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.Reconciliation;
import eu.talentpool.taxonomy.Taxonomies;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program under test on a pool of its own, on the day for which the bundled samples were made.
final class IngestionPool implements AutoCloseable {

    static final Path SAMPLES = Path.of(System.getProperty("talentpool.home"), "samples");
    private static final Instant DAY = Instant.parse("2026-11-24T11:00:00Z");

    private final Map<String, Object> settings;
    private final ConfigurableApplicationContext context;
    private final AtomicReference<Instant> now;

    private IngestionPool(
            Map<String, Object> settings, ConfigurableApplicationContext context, AtomicReference<Instant> now) {
        this.settings = settings;
        this.context = context;
        this.now = now;
    }

    /// On tables that are brought to this version; a pool that was never used has no taxonomy and no operator data.
    static IngestionPool start(Map<String, Object> settings) {
        var now = new AtomicReference<>(DAY);
        var clock = ((InstantSource) now::get).withZone(ZoneId.of("Europe/Brussels"));
        var context = new SpringApplicationBuilder(IngestionBatchApplication.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext c) ->
                        c.registerBean("day", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .properties(settings)
                .run();
        return new IngestionPool(settings, context, now);
    }

    /// So many days later.
    void pass(int days) {
        now.updateAndGet(instant -> instant.plus(Duration.ofDays(days)));
    }

    /// With the starter taxonomy and the invented operator data.
    IngestionPool prepare() {
        get(Taxonomies.class).importStarter();
        get(OperatorData.class).load(SAMPLES.resolve("operator-data.yaml"));
        return this;
    }

    /// Without any record, run or index, on the first day again; taxonomy and operator data stay.
    IngestionPool empty() {
        now.set(DAY);
        try (var owner = DriverManager.getConnection(
                        setting("spring.flyway.url"),
                        setting("spring.flyway.user"),
                        setting("spring.flyway.password"));
                var statement = owner.createStatement()) {
            statement.execute(
                    "truncate vacancy, vacancy_text, vacancy_likeness, vacancy_history, screening_hold, profile,"
                            + " profile_history, person, consent, audit_event, ingestion_run, batch_job_instance,"
                            + " index_generation cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private String setting(String name) {
        return String.valueOf(settings.get(name));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    RunReport vacancies(String feed, Path... paths) {
        return get(Imports.class).vacancies(feed, List.of(paths), Progress.SILENT);
    }

    RunReport full(String feed, Load load, Path... paths) {
        return get(Imports.class).vacancies(feed, List.of(paths), load, Progress.SILENT);
    }

    RunReport profiles(Path... paths) {
        return get(Imports.class).profiles("upload", List.of(paths), Progress.SILENT);
    }

    Reconciliation.Report reconcile() {
        try {
            return get(Reconciliation.class).reconcile(true, Progress.SILENT);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// The only value of the only row.
    long number(String sql) {
        return db().sql(sql).query(Long.class).single();
    }

    List<String> texts(String sql) {
        return db().sql(sql).query((row, _) -> row.getString(1)).list();
    }

    JdbcClient db() {
        return get(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
