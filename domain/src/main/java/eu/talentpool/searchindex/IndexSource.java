package eu.talentpool.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows behind one kind of index, each projected to its document.
///
/// Rows are always read before the facts they depend on: a fact that changes in between makes the document newer
/// than its version says, never older, and the change itself raises the version again.
abstract class IndexSource {

    static final int BUCKETS = 16;

    private final IndexKind kind;
    private final String table;
    private final JdbcClient db;

    IndexSource(IndexKind kind, String table, JdbcClient db) {
        this.kind = kind;
        this.table = table;
        this.db = db;
    }

    IndexKind kind() {
        return kind;
    }

    /// The records with these ids as documents, in order of id.
    abstract List<IndexDocument> load(Collection<UUID> ids);

    /// What has to be decided between rows before any of them goes to the index.
    void settle(Progress progress) {}

    /// Condition on rows that may go to the index now, beginning with `and`; the others wait.
    String ready() {
        return "";
    }

    /// Where a page of rows ends, in order of bucket and id.
    record Place(int bucket, UUID id) {

        static final Place FIRST = new Place(-1, first());

        static Place of(UUID id) {
            return new Place(IndexSource.bucket(id), id);
        }
    }

    static List<Integer> allBuckets() {
        return IntStream.range(0, BUCKETS).boxed().toList();
    }

    /// Rows share the buckets evenly, because ids are random.
    static int bucket(UUID id) {
        return (int) (id.getLeastSignificantBits() & (BUCKETS - 1));
    }

    /// Ids of rows of these buckets that the index does not have yet and that may go there now, in order of bucket and
    /// id, as the partial index has them.
    List<UUID> dirty(Collection<Integer> buckets, Place after, int limit) {
        return db.sql("select id from " + table
                        + " where (bucket, id) > (:bucket, :id) and bucket = any(:buckets)"
                        + " and version > indexed_version" + ready() + " order by bucket, id limit :limit")
                .param("buckets", buckets.toArray(Integer[]::new))
                .param("bucket", after.bucket)
                .param("id", after.id)
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Buckets with rows that the index does not have yet. One look into the partial index for each: asked for all at
    /// once, the database expects a third of all rows to be dirty, and reads the whole table.
    List<Integer> dirtyBuckets() {
        return db.sql("select b.bucket from generate_series(0, :last) as b (bucket) where exists (select from (select"
                        + " from " + table + " t where t.bucket = b.bucket and version > indexed_version"
                        + " order by id limit 1) as one) order by b.bucket")
                .param("last", BUCKETS - 1)
                .query((row, _) -> row.getInt("bucket"))
                .list();
    }

    /// All rows in order of id, a page at a time; empty at the end.
    List<IndexDocument> page(UUID after, int limit) {
        return load(db.sql("select id from " + table + " where id > :after order by id limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    long count() {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    long countDirty() {
        return waiting().rows();
    }

    /// Asked bucket by bucket, as [#dirtyBuckets].
    Waiting waiting() {
        return db.sql("select sum(rows) as rows, min(since) as since from generate_series(0, :last) as b (bucket)"
                        + " cross join lateral (select count(*) as rows, min(dirty_since) as since from " + table
                        + " t where t.bucket = b.bucket and version > indexed_version) as dirty")
                .param("last", BUCKETS - 1)
                .query((row, _) -> {
                    var since = row.getTimestamp("since");
                    return new Waiting(kind, row.getLong("rows"), since == null ? null : since.toInstant());
                })
                .single();
    }

    /// Marks the versions that were read, never a later one. A row that somebody changes at this moment is not waited
    /// for: it stays dirty and is written once more.
    void markIndexed(Collection<IndexDocument> documents) {
        var ids = documents.stream().map(IndexDocument::id).toArray(UUID[]::new);
        var versions = documents.stream().map(IndexDocument::version).toArray(Long[]::new);
        db.sql("with free as (select t.id, r.version from " + table + " t"
                        + " join unnest(:ids::uuid[], :versions::bigint[]) as r(id, version) on t.id = r.id"
                        + " where t.indexed_version < r.version for update of t skip locked)"
                        + " update " + table + " t set indexed_version = free.version from free where t.id = free.id")
                .param("ids", ids)
                .param("versions", versions)
                .update();
    }

    /// Makes a row dirty with a version above both its own and the one that stands in the index.
    void raiseVersion(UUID id, long indexed) {
        db.sql("update " + table + " set version = greatest(version, :indexed) + 1 where id = :id")
                .param("indexed", indexed)
                .param("id", id)
                .update();
    }

    /// The index was lost: every row has to be written again.
    void forgetIndexed() {
        db.sql("update " + table + " set indexed_version = 0").update();
    }

    static UUID first() {
        return new UUID(0, 0);
    }

    /// Where the next page begins.
    static UUID last(List<IndexDocument> page) {
        return page.getLast().id();
    }
}
