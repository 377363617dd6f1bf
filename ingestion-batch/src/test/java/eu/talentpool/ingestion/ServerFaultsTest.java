package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers that are killed in the middle of a run and come back.
@Tag("faults")
class ServerFaultsTest {

    private static final int DOCUMENTS = 2_000;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private OwnStack servers;

    @SuppressWarnings("NullAway.Init")
    private IngestionPool pool;

    @BeforeEach
    void start() throws Exception {
        ManyVacancies.write(folder.resolve("vacancies"), DOCUMENTS);
        servers = OwnStack.start(
                TestStack.ownOptions(folder.resolve("data"), Server.ELASTICSEARCH, Server.POSTGRESQL), _ -> {});
        pool = IngestionPool.start(TestPool.on(servers.stack(), "faults").jobSettings())
                .prepare();
        pool.get(Indexer.class).indexDirty();
    }

    @AfterEach
    void stop() {
        pool.close();
        servers.close();
    }

    @Test
    void elasticsearchDiesDuringARun() {
        var report = pool.get(Imports.class).vacancies("demo-pes", vacancies(), killing(Server.ELASTICSEARCH));
        assertThat(report.count(Kind.CREATED)).isEqualTo(DOCUMENTS);
        assertThat(report.waiting()).isEqualTo(DOCUMENTS);
        servers.start(Server.ELASTICSEARCH);
        pool.get(Indexer.class).indexDirty();
        assertThat(pool.reconcile().found()).isEmpty();
    }

    @Test
    void postgresqlDiesDuringARun() {
        assertThatThrownBy(() -> pool.get(Imports.class).vacancies("demo-pes", vacancies(), killing(Server.POSTGRESQL)))
                .hasMessageMatching("(?s).*[Rr]un the same command again to go on.*");
        servers.start(Server.POSTGRESQL);
        var report = pool.vacancies("demo-pes", folder.resolve("vacancies"));
        assertThat(report.count(Kind.CREATED)).isEqualTo(DOCUMENTS);
        assertThat(pool.number("select count(*) from ingestion_run")).isEqualTo(1);
        assertThat(pool.number("select count(*) from vacancy")).isEqualTo(DOCUMENTS);
        assertThat(pool.reconcile().found()).isEmpty();
    }

    private List<Path> vacancies() {
        return List.of(folder.resolve("vacancies"));
    }

    private Progress killing(Server server) {
        var done = new AtomicBoolean();
        return (what, count, _) -> {
            if (what.equals("documents") && count >= DOCUMENTS / 2 && !done.getAndSet(true)) servers.kill(server);
        };
    }
}
