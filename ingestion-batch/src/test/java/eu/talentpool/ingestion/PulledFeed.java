package eu.talentpool.ingestion;

import eu.talentpool.ingestion.pull.PullReport;
import eu.talentpool.ingestion.pull.PullState;
import eu.talentpool.ingestion.pull.PullStates;
import eu.talentpool.ingestion.pull.Pulls;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A feed of its own for each test, fetched from a [RemoteSource].
record PulledFeed(IngestionPool pool, String id) {

    /// Settings of a program with little patience.
    static Map<String, Object> settings(TestPool pool) {
        var settings = new HashMap<>(pool.jobSettings());
        settings.put("talentpool.pull.page", 10);
        settings.put("talentpool.pull.attempts", 3);
        settings.put("talentpool.pull.backoff", "5ms");
        settings.put("talentpool.pull.silence", "1s");
        settings.put("talentpool.pull.whole", "2s");
        settings.put("talentpool.pull.largest", "2MB");
        return settings;
    }

    static PulledFeed register(IngestionPool pool, String id, String url, String... privateHosts) {
        pool.db()
                .sql("insert into feed values (?, ?, true, '{DE}')")
                .params(id, "Invented " + id)
                .update();
        pool.db()
                .sql("insert into feed_pull (feed, url, kind, private_hosts) values (?, ?, 'eures-input', ?)")
                .params(id, url, privateHosts)
                .update();
        return new PulledFeed(pool, id);
    }

    PullReport pull() {
        return pull(false, 0);
    }

    PullReport pullAll() {
        return pull(true, 0);
    }

    PullReport pull(boolean full, long confirmed) {
        return pool.get(Pulls.class).pull(id, full, confirmed, Progress.SILENT);
    }

    PullState state() {
        return pool.get(PullStates.class).get(id);
    }

    /// Keys of the open records, without the agency.
    List<String> open() {
        return pool.db()
                .sql("select split_part(source_key, ':', 2) from vacancy where source = ? and status = 'OPEN'"
                        + " order by length(source_key), source_key")
                .params(id)
                .query((row, _) -> row.getString(1))
                .list();
    }

    long count(String sql) {
        return pool.db().sql(sql).params(id).query(Long.class).single();
    }

    List<String> issues() {
        return pool.db().sql("""
            select distinct rule || ' ' || document from ingestion_issue
            where run_id in (select id from ingestion_run where feed = ?)
                and rule in ('not-answered', 'answer-not-asked-for', 'not-fetched', 'answer-without-content',
                    'status-contradicts', 'reference-unusable', 'duplicate-id')
            order by 1\
            """).params(id).query((row, _) -> row.getString(1)).list();
    }
}
