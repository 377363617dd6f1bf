package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.testpool.TestPool;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class UnreachableSearchTest {

    @Test
    void recordsAreSafeAndWaitUntilElasticsearchAnswers() {
        var settings = TestPool.create("unreachable").jobSettings();
        var unreachable = new HashMap<>(settings);
        unreachable.put("talentpool.search.url", "http://127.0.0.1:1");
        try (var pool = IngestionPool.start(unreachable).prepare()) {
            var report = pool.vacancies("demo-pes", IngestionPool.SAMPLES.resolve("vacancies"));
            assertThat(report.count(Kind.CREATED)).isPositive();
            assertThat(report.waiting()).isEqualTo(report.count(Kind.CREATED));
            assertThat(pool.number("select count(*) from ingestion_run where finished_at is null"))
                    .isZero();
        }
        try (var pool = IngestionPool.start(settings)) {
            pool.get(Indexer.class).indexDirty();
            assertThat(pool.get(Indexer.class).countDirty()).isZero();
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }
}
