package eu.talentpool.vacancy.duplicate;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.vacancy.VacancyContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The columns of vacancies that settling reads and writes.
@Repository
class VacancyRows {

    /// First key of the advisory lock.
    private static final int LOCK_CLASS = 7103;

    /// @param candidate could be shown as far as its source and screening say
    /// @param content   null once erased
    record Due(
            UUID id,
            EmployerId employer,
            @Nullable UUID cluster,
            boolean candidate,
            @Nullable VacancyContent content) {}

    private final JdbcClient db;
    private final JsonMapper json;

    VacancyRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// One look at a partial index. Only its order makes the database take it: it expects a third of all rows to be
    /// due, and would look for the first of them in the whole table.
    boolean anyDue() {
        return db.sql("select exists (select from (select from vacancy where version > settled_version"
                        + " order by employer_id, id limit 1) as one)")
                .query(Boolean.class)
                .single();
    }

    long countDue() {
        return db.sql("select count(*) from vacancy where version > settled_version")
                .query(Long.class)
                .single();
    }

    /// Until the end of the transaction nobody else settles.
    void lockOutOthers() {
        db.sql("select pg_advisory_xact_lock(:class, 0) is null")
                .param("class", LOCK_CLASS)
                .query(Boolean.class)
                .single();
    }

    /// Those of one employer together, so that few others have to be looked up to compare them.
    List<Due> lockDue(int limit) {
        var due = db.sql("select id, employer_id, cluster, status, screening, content from vacancy where version >"
                        + " settled_version order by employer_id, id limit :limit for update skip locked")
                .param("limit", limit)
                .query(VacancyRows::unread)
                .list();
        return due.parallelStream().map(this::read).toList();
    }

    /// @param content as it is stored
    private record Unread(Due row, @Nullable String content) {}

    private static Unread unread(ResultSet row, int index) throws SQLException {
        var due = new Due(
                row.getObject("id", UUID.class),
                new EmployerId(row.getString("employer_id")),
                row.getObject("cluster", UUID.class),
                row.getString("status").equals("OPEN")
                        && row.getString("screening").equals("CLEARED"),
                null);
        return new Unread(due, row.getString("content"));
    }

    private Due read(Unread unread) {
        var row = unread.row;
        var content = unread.content == null ? null : json.readValue(unread.content, VacancyContent.class);
        return new Due(row.id, row.employer, row.cluster, row.candidate, content);
    }

    /// Of these rows those that nobody else holds.
    Set<UUID> lock(Collection<UUID> ids) {
        return new HashSet<>(db.sql("select id from vacancy where id = any(:ids) order by id for update skip locked")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    List<UUID> listClusters(Collection<UUID> ids) {
        return db.sql("select distinct cluster from vacancy where id = any(:ids) and cluster is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> listMembers(Collection<UUID> clusters) {
        return db.sql("select id from vacancy where cluster = any(:clusters)")
                .param("clusters", clusters.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Where a row belongs now.
    ///
    /// @param cluster null if the row is alone
    /// @param due     the row is settled with this
    /// @param hangs   the row was not due, and being shown hangs on one that was
    record Move(UUID id, @Nullable UUID cluster, boolean due, boolean hangs) {}

    /// Raises the version of every row that moves or hangs on another. A row that became due meanwhile stays
    /// due.
    void regroup(List<Move> moves) {
        db.sql("""
            update vacancy v set cluster = m.cluster,
                version = version + (v.cluster is distinct from m.cluster or m.hangs)::int,
                settled_version = case when m.due or version = settled_version
                    then version + (v.cluster is distinct from m.cluster or m.hangs)::int else settled_version end
            from unnest(:ids::uuid[], :clusters::uuid[], :due::boolean[], :hangs::boolean[])
                as m(id, cluster, due, hangs)
            where v.id = m.id and (m.due or m.hangs or v.cluster is distinct from m.cluster)\
            """)
                .param("ids", moves.stream().map(Move::id).toArray(UUID[]::new))
                .param("clusters", moves.stream().map(Move::cluster).toArray(UUID[]::new))
                .param("due", moves.stream().map(Move::due).toArray(Boolean[]::new))
                .param("hangs", moves.stream().map(Move::hangs).toArray(Boolean[]::new))
                .update();
    }
}
