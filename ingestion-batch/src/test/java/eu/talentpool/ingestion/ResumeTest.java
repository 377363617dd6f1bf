package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.ingestion.command.TalentPoolCommand;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.testpool.TestPool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run whose process is killed goes on where it stopped when the same command is given again.
class ResumeTest {

    private static final int CHUNK = 200;
    private static final int LARGE = 6_000;
    private static final int KILLS = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesOnAfterTheProcessWasKilled() throws Exception {
        killAndResume(1_000, 200);
    }

    @Test
    @Tag("faults")
    void goesOnAfterTheProcessOfALargeRunWasKilled() throws Exception {
        killAndResume(20_000, 7_000);
    }

    /// The seed is part of every failure, so that it can be had again.
    @Test
    @Tag("faults")
    void endsAsARunThatWasNeverKilledWhereverItIsKilled() throws Exception {
        var seed = Long.getLong("resume.seed", System.nanoTime());
        var points = new Random(seed)
                .ints(KILLS, 1, LARGE - 10 * CHUNK)
                .sorted()
                .boxed()
                .toList();
        ManyVacancies.write(folder, LARGE);
        var killed = afterKills(points, "seed " + seed + ", killed at " + points);
        assertThat(killed).as("seed " + seed).isEqualTo(afterKills(List.of(), "never killed"));
    }

    /// The second waits or is told to; whichever is killed, the next one goes on from what was kept.
    @Test
    @Tag("faults")
    void ofTwoProcessesOnOneFeedEitherMayBeKilled() throws Exception {
        var seed = Long.getLong("resume.seed", System.nanoTime());
        var random = new Random(seed);
        ManyVacancies.write(folder, LARGE);
        var settings = TestPool.create("resume").jobSettings();
        try (var pool = IngestionPool.start(settings).prepare()) {
            for (var round = 0; round < 5; round++) killOneOfTwo(random, pool, settings);
            assertThat(count(pool)).as("seed " + seed).isBetween(5L * CHUNK, LARGE - 1L);
            var report = pool.vacancies("demo-pes", folder);
            assertThat(report.count(Kind.CREATED)).as("seed " + seed).isEqualTo(LARGE);
            assertThat(pool.number("select count(*) from ingestion_run")).isEqualTo(1);
            assertThat(pool.number("select count(*) from vacancy_history where change = 'CREATED'"))
                    .as("seed " + seed)
                    .isEqualTo(LARGE);
            assertThat(pool.reconcile().found()).as("seed " + seed).isEmpty();
        }
    }

    private void killOneOfTwo(Random random, IngestionPool pool, Map<String, Object> settings) throws Exception {
        var two = List.of(start(settings), start(settings));
        var upTo = count(pool) + CHUNK + random.nextInt(CHUNK);
        try {
            awaitKept(upTo, pool, two);
            two.get(random.nextInt(two.size())).destroyForcibly().waitFor();
            awaitKept(upTo + CHUNK, pool, two);
        } finally {
            for (var process : two) process.destroyForcibly().waitFor();
        }
    }

    /// Or until none of them runs any more.
    private static void awaitKept(long documents, IngestionPool pool, List<Process> processes) throws Exception {
        while (processes.stream().anyMatch(Process::isAlive) && count(pool) < documents)
            TimeUnit.MILLISECONDS.sleep(10);
    }

    /// What is in the pool after the import was killed at these points and then let through.
    private List<String> afterKills(List<Integer> points, String what) throws Exception {
        var settings = TestPool.create("resume").jobSettings();
        try (var pool = IngestionPool.start(settings).prepare()) {
            for (var point : points) killAt(point, pool, settings);
            var report = pool.vacancies("demo-pes", folder);
            assertThat(report.count(Kind.CREATED)).as(what).isEqualTo(LARGE);
            assertThat(pool.number("select count(*) from ingestion_run"))
                    .as(what)
                    .isEqualTo(1);
            assertThat(pool.reconcile().found()).as(what).isEmpty();
            return pool.texts("""
                select source_key || ' ' || status || ' ' || screening || ' ' || version || ' ' || md5(content::text)
                    || ' ' || (select string_agg(change, ',' order by h.id) from vacancy_history h
                        where h.vacancy_id = v.id)
                from vacancy v order by source_key\
                """);
        }
    }

    private void killAndResume(int documents, int killAfter) throws Exception {
        ManyVacancies.write(folder, documents);
        var settings = TestPool.create("resume").jobSettings();
        try (var pool = IngestionPool.start(settings).prepare()) {
            var kept = killAt(killAfter, pool, settings);
            assertThat(kept).isBetween((long) killAfter, documents - 1L);

            var report = pool.vacancies("demo-pes", folder);

            assertThat(report.count(Kind.CREATED)).isEqualTo(documents);
            assertThat(report.read()).isEqualTo(documents);
            assertThat(pool.number("select count(*) from ingestion_run")).isEqualTo(1);
            assertThat(pool.number("select count(*) from vacancy")).isEqualTo(documents);
            assertThat(pool.number("select count(*) from vacancy_history where change = 'CREATED'"))
                    .isEqualTo(documents);
            assertThat(readAgain(pool)).isBetween(documents - kept, documents - kept + CHUNK);
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }

    /// Documents that the resumed execution read.
    private static long readAgain(IngestionPool pool) {
        return pool.number("""
            select read_count from batch_step_execution where step_name = 'take-in'
            order by step_execution_id desc limit 1\
            """);
    }

    /// @return documents that were kept when the process died
    private long killAt(int documents, IngestionPool pool, Map<String, Object> settings) throws Exception {
        var process = start(settings);
        try {
            while (process.isAlive() && count(pool) < documents) TimeUnit.MILLISECONDS.sleep(10);
            assertThat(process.isAlive()).as("still running when it is killed").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return count(pool);
    }

    private static long count(IngestionPool pool) {
        return pool.number("select count(*) from ingestion_document");
    }

    private Process start(Map<String, Object> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-cp",
                classPath(),
                TalentPoolCommand.class.getName(),
                "ingest",
                "vacancies",
                "--feed",
                "demo-pes",
                folder.toString());
        settings.forEach((key, value) -> builder.environment().put(variable(key), value.toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What the program has when it is installed, which is without the test classes.
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }
}
