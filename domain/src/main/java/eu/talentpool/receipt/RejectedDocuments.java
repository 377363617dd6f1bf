package eu.talentpool.receipt;

import eu.talentpool.exchange.Finding;
import eu.talentpool.profile.Seal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rejected documents, kept sealed for a while, so that they can be taken in once what was wrong is mended. Their owner
/// is their own id.
@Repository
public class RejectedDocuments {

    private final JdbcClient db;
    private final Runs runs;
    private final Seal seal;
    private final RejectedSettings settings;
    private final Clock clock;

    RejectedDocuments(JdbcClient db, Runs runs, Seal seal, RejectedSettings settings, Clock clock) {
        this.db = db;
        this.runs = runs;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param document name within its run
    /// @param bytes    one more than the largest that is kept tell that it is larger
    public record Rejected(String document, byte[] bytes) {}

    /// @param id      of its own
    /// @param run     that rejected it last
    /// @param until   the day and time it is deleted
    public record Kept(UUID id, UUID run, String document, long bytes, Instant keptAt, Instant until) {}

    /// Bytes of a document that are worth reading.
    public int largest() {
        return Math.toIntExact(settings.largest().toBytes());
    }

    /// Keeps what the limits allow, and notes of the others that they are not kept; in the transaction of the run.
    public void keep(UUID run, List<Rejected> rejected) {
        if (rejected.isEmpty()) return;
        removeOld();
        var room = settings.ofFeed().toBytes() - countBytes(run);
        for (var document : rejected) {
            var size = document.bytes.length;
            if (size > largest())
                note(run, document, "it has more than " + settings.largest().toKilobytes() + " kB");
            else if (size > room) note(run, document, "its feed has no more room for rejected documents");
            else {
                keep(run, document);
                room -= size;
            }
        }
    }

    /// A document that is rejected again by a retry is not older for it.
    private void keep(UUID run, Rejected rejected) {
        var id = UUID.randomUUID();
        var sealed = seal.seal(rejected.bytes, id);
        db.sql("""
            insert into rejected_document as old
                (id, feed, kind, document, run_id, key_id, sealed, bytes, kept_at)
            select :id, feed, kind, :document, id, :key, :sealed, :bytes, :now from ingestion_run where id = :run
            on conflict (feed, kind, document) do update set id = excluded.id, run_id = excluded.run_id,
                key_id = excluded.key_id, sealed = excluded.sealed, bytes = excluded.bytes,
                kept_at = case when (select retry_of from ingestion_run where id = excluded.run_id) is null
                    then excluded.kept_at else old.kept_at end\
            """)
                .param("id", id)
                .param("document", rejected.document)
                .param("run", run)
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .param("bytes", rejected.bytes.length)
                .param("now", now())
                .update();
    }

    private void note(UUID run, Rejected document, String why) {
        runs.note(
                run,
                document.document,
                null,
                new Finding(
                        Finding.Severity.NOTE,
                        "not-kept",
                        "",
                        "The rejected document is not kept, because " + why + ". Correct it and send it again."));
    }

    private long countBytes(UUID run) {
        return db.sql("""
            select coalesce(sum(bytes), 0) from rejected_document
            where feed = (select feed from ingestion_run where id = :run)\
            """).param("run", run).query(Long.class).single();
    }

    /// What is kept of those that a run rejected, and no later run rejected again.
    ///
    /// @param after last of the page before; null for the first page
    public List<Kept> list(UUID run, @Nullable UUID after, int most) {
        return db.sql("""
            select id, run_id, document, bytes, kept_at from rejected_document
            where run_id = :run and kept_at > :oldest and (:after::uuid is null or id > :after::uuid)
            order by id limit :most\
            """)
                .param("run", run)
                .param("oldest", oldest())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getObject("run_id", UUID.class),
                        row.getString("document"),
                        row.getLong("bytes"),
                        row.getTimestamp("kept_at").toInstant(),
                        row.getTimestamp("kept_at").toInstant().plus(settings.age())))
                .list();
    }

    /// The document as it came; empty if it is not kept (any more).
    public Optional<byte[]> find(UUID run, UUID id) {
        return db.sql("select key_id, sealed from rejected_document"
                        + " where id = :id and run_id = :run and kept_at > :oldest")
                .param("id", id)
                .param("run", run)
                .param("oldest", oldest())
                .query((row, _) -> new Seal.Sealed(row.getString("key_id"), row.getBytes("sealed")))
                .optional()
                .map(kept -> seal.open(kept, id));
    }

    /// Those of them that no later run rejected again.
    public void remove(List<Kept> kept) {
        db.sql("delete from rejected_document where id = any(:ids)")
                .param("ids", kept.stream().map(Kept::id).toArray(UUID[]::new))
                .update();
    }

    /// Deletes what a run rejected and a later one accepted under the same name: the newer document counts.
    public void removeReplaced(UUID run) {
        db.sql("""
            delete from rejected_document k using ingestion_run old
            where k.run_id = :run and old.id = :run and exists (
                select from ingestion_run r join ingestion_document d on d.run_id = r.id
                where r.feed = k.feed and r.kind = k.kind and r.started_at > old.started_at
                    and d.document = k.document and d.outcome <> 'REJECTED')\
            """).param("run", run).update();
    }

    /// Deletes what is too old.
    public int removeOld() {
        return db.sql("delete from rejected_document where kept_at <= :oldest")
                .param("oldest", oldest())
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(settings.age()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
