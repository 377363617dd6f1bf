package eu.talentpool.ingestion.pull;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every reference that sources named: what is still to be fetched, what record it gave, what is to be closed. The
/// position of a fetching is nothing but the rows still wanted.
@Repository
class PullReferences {

    private static final String UNNAMED = "feed = :feed and source_key is not null and not closed and not closing"
            + " and named_by is distinct from :run";

    private final JdbcClient db;

    PullReferences(JdbcClient db) {
        this.db = db;
    }

    /// To be fetched, also if it was fetched before.
    void want(String feed, Collection<String> references) {
        db.sql("""
            insert into pull_reference (feed, reference, wanted)
            select :feed, r, true from unnest(:references) r
            on conflict (feed, reference) do update set wanted = true, tries = 0, closing = false\
            """)
                .param("feed", feed)
                .param("references", references.toArray(String[]::new))
                .update();
    }

    /// Named by the full list of this run.
    void named(String feed, Collection<String> references, UUID run) {
        db.sql("update pull_reference set named_by = :run where feed = :feed and reference = any(:references)")
                .param("run", run)
                .param("feed", feed)
                .param("references", references.toArray(String[]::new))
                .update();
    }

    /// What the source named as closed. Nothing to fetch; the record closes at the end of the run.
    void closing(String feed, Collection<String> references) {
        db.sql("""
            update pull_reference set wanted = false, closing = not closed
            where feed = :feed and reference = any(:references)\
            """)
                .param("feed", feed)
                .param("references", references.toArray(String[]::new))
                .update();
    }

    /// Asks the source itself about the records that its full list does not name any more.
    void wantUnnamed(String feed, UUID run) {
        db.sql("update pull_reference set wanted = true, tries = 0 where " + UNNAMED)
                .param("feed", feed)
                .param("run", run)
                .update();
    }

    /// Keys of the records that the last full list did not name and the source does not call closed either. What a full
    /// load does with such records is decided for files and fetched feeds alike, not here.
    List<String> listUnnamedKeys(String feed, UUID run) {
        return db.sql("select source_key from pull_reference where " + UNNAMED + " order by reference")
                .param("feed", feed)
                .param("run", run)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// What was wanted before and not answered gets new tries.
    void forgetTries(String feed) {
        db.sql("update pull_reference set tries = 0 where feed = :feed and wanted")
                .param("feed", feed)
                .update();
    }

    /// The next to be asked for: those never asked first.
    List<String> listWanted(String feed, int mostTries, int limit) {
        return db.sql("""
            select reference from pull_reference where feed = :feed and wanted and tries < :most
            order by tries, reference limit :limit\
            """)
                .param("feed", feed)
                .param("most", mostTries)
                .param("limit", limit)
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<String> listUnanswered(String feed) {
        return db.sql("select reference from pull_reference where feed = :feed and wanted order by reference")
                .param("feed", feed)
                .query((row, _) -> row.getString(1))
                .list();
    }

    long countWanted(String feed) {
        return db.sql("select count(*) from pull_reference where feed = :feed and wanted")
                .param("feed", feed)
                .query(Long.class)
                .single();
    }

    void tried(String feed, String reference) {
        db.sql("update pull_reference set tries = tries + 1 where feed = :feed and reference = :reference")
                .param("feed", feed)
                .param("reference", reference)
                .update();
    }

    /// @param sourceKey of the record; null if the document gave none, then an earlier one counts
    void taken(String feed, String reference, @Nullable String sourceKey) {
        db.sql("""
            update pull_reference set wanted = false, closing = false, closed = false,
                source_key = coalesce(:key, source_key)
            where feed = :feed and reference = :reference\
            """)
                .param("key", sourceKey)
                .param("feed", feed)
                .param("reference", reference)
                .update();
    }

    /// @param sourceKey null if the reference never gave a record
    record Closing(String reference, @Nullable String sourceKey) {}

    List<Closing> listClosing(String feed) {
        return db.sql("select reference, source_key from pull_reference where feed = :feed and closing"
                        + " order by reference")
                .param("feed", feed)
                .query((row, _) -> new Closing(row.getString("reference"), row.getString("source_key")))
                .list();
    }

    void closed(String feed, String reference) {
        db.sql("update pull_reference set closing = false, closed = true where feed = :feed and reference ="
                        + " :reference")
                .param("feed", feed)
                .param("reference", reference)
                .update();
    }

    /// After all answers to a full list: forgets what the source named elsewhere and does not have, and asks no more
    /// for records that the list does not name.
    void settleUnnamed(String feed, UUID run) {
        db.sql("delete from pull_reference where feed = :feed and wanted and source_key is null"
                        + " and named_by is distinct from :run")
                .param("feed", feed)
                .param("run", run)
                .update();
        db.sql("update pull_reference set wanted = false where wanted and " + UNNAMED)
                .param("feed", feed)
                .param("run", run)
                .update();
    }
}
