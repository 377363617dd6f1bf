package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same documents more than once, by one program after the other, by two at once, and by halves: nothing is lost,
/// and nothing is there twice.
@Tag("faults")
class SameInputTest {

    private static final int DOCUMENTS = 600;
    private static final TestPool SERVERS = TestPool.create("same_input");
    private static final IngestionPool POOL =
            IngestionPool.start(SERVERS.jobSettings()).prepare();
    private static final IngestionPool OTHER = IngestionPool.start(SERVERS.jobSettings());

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void startAnew() throws IOException {
        POOL.empty();
        ManyVacancies.write(folder.resolve("vacancies"), DOCUMENTS);
    }

    @AfterEach
    void agree() {
        assertThat(POOL.number("select count(*) from vacancy")).isEqualTo(DOCUMENTS);
        assertThat(POOL.number("select count(*) from vacancy_history where change = 'CREATED'"))
                .isEqualTo(DOCUMENTS);
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @AfterAll
    static void stop() {
        OTHER.close();
        POOL.close();
    }

    @Test
    void ofTwoWorkersOnOneFeedTheSecondIsToldToWait() throws Exception {
        var ends = both(
                () -> POOL.vacancies("demo-pes", folder.resolve("vacancies")),
                () -> OTHER.vacancies("demo-pes", folder.resolve("vacancies")));
        assertThat(ends).hasSize(2);
        assertThat(ends.stream().filter(end -> end.startsWith("created " + DOCUMENTS)))
                .hasSize(1);
        assertThat(ends.stream()
                        .filter(end -> end.contains("Wait until it has ended, then run the command again.")
                                || end.startsWith("created 0, unchanged " + DOCUMENTS)))
                .hasSize(1);
    }

    @Test
    void theSameFileTwiceIsUnchangedTheSecondTime() {
        POOL.vacancies("demo-pes", folder.resolve("vacancies"));
        var state = PoolState.of(POOL);
        var again = POOL.vacancies("demo-pes", folder.resolve("vacancies"));
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(DOCUMENTS);
        assertThat(PoolState.of(POOL)).isEqualTo(state);
    }

    @Test
    void halfAFileIsToldAndTheWholeOneIsTakenAfterwards() throws IOException {
        var file = folder.resolve("vacancies/vacancy-00007.xml");
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        var half = POOL.vacancies("demo-pes", folder.resolve("vacancies"));
        assertThat(half.count(Kind.CREATED)).isEqualTo(DOCUMENTS - 1);
        assertThat(half.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.document()).endsWith("vacancy-00007.xml");
            assertThat(rejection.message()).isNotBlank();
        });
        Files.write(file, whole);
        var then = POOL.vacancies("demo-pes", folder.resolve("vacancies"));
        assertThat(then.count(Kind.CREATED)).isEqualTo(1);
        assertThat(then.count(Kind.UNCHANGED)).isEqualTo(DOCUMENTS - 1);
    }

    /// How each of two ended that began together: what it did, or what it was told.
    private static List<String> both(Callable<RunReport> one, Callable<RunReport> other) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = new ArrayList<String>();
            for (var end : threads.invokeAll(List.of(one, other))) ends.add(told(end));
            return ends;
        }
    }

    private static String told(Future<RunReport> end) throws InterruptedException {
        try {
            var report = end.get();
            return "created " + report.count(Kind.CREATED) + ", unchanged " + report.count(Kind.UNCHANGED);
        } catch (ExecutionException e) {
            return String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage());
        }
    }
}
