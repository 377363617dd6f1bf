package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk of the database is full in the middle of a run, and is made larger.
@Tag("faults")
class DiskFullTest {

    private static final int DOCUMENTS = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRunStopsAndGoesOnOnceThereIsRoom() throws Exception {
        var disk = Files.createDirectories(folder.resolve("data/postgresql"));
        assumeTrue(mount(disk, "size=140m"), "a file system of a limited size cannot be mounted here");
        try (var servers = OwnStack.start(
                TestStack.ownOptions(folder.resolve("data"), Server.ELASTICSEARCH, Server.POSTGRESQL), _ -> {})) {
            fillAndGoOn(servers, disk);
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private void fillAndGoOn(OwnStack servers, Path disk) throws Exception {
        var documents = ManyVacancies.write(folder.resolve("vacancies"), DOCUMENTS);
        try (var pool = IngestionPool.start(TestPool.on(servers.stack(), "disk").jobSettings())
                .prepare()) {
            assertThatThrownBy(() -> pool.vacancies("demo-pes", documents))
                    .hasMessageMatching("(?s).*[Rr]un the same command again to go on.*");
            servers.kill(Server.POSTGRESQL);
            assertThat(mount(disk, "remount,size=3g")).isTrue();
            servers.start(Server.POSTGRESQL);
            assertThat(pool.number("select count(*) from vacancy")).isLessThan(DOCUMENTS);

            var report = pool.vacancies("demo-pes", documents);

            assertThat(report.count(Kind.CREATED)).isEqualTo(DOCUMENTS);
            assertThat(pool.number("select count(*) from ingestion_run")).isEqualTo(1);
            assertThat(pool.number("select count(*) from vacancy")).isEqualTo(DOCUMENTS);
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }

    private static boolean mount(Path folder, String options) throws InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
