package eu.talentpool.matching.log;

import eu.talentpool.matching.filter.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// The log of rankings. Append-only: the service role may add and read.
@Repository
public class RankingLog {

    private final JdbcClient db;
    private final JsonMapper json;
    private volatile @Nullable YearMonth open;

    RankingLog(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Transactional
    public void add(Ranking ranking) {
        openMonth(YearMonth.from(ranking.at().atZone(ZoneOffset.UTC)));
        try {
            insert(ranking);
        } catch (DataAccessException e) {
            open = null;
            throw e;
        }
    }

    private void insert(Ranking ranking) {
        var entries = ranking.entries();
        db.sql("""
            insert into ranking (id, at, actor, role, subject_kind, subject_id, subject_version, as_of, weights,
                rules, taxonomy, selection, results, versions, totals, contributions, points)
            values (:id, :at, :actor, :role, :kind, :subject, :version, :asOf, :weights, :rules, :taxonomy,
                :selection::jsonb, :results, :versions, :totals, '', :points)\
            """)
                .param("id", ranking.id())
                .param("at", Timestamp.from(ranking.at()))
                .param("actor", ranking.actor())
                .param("role", ranking.role())
                .param("kind", ranking.subject().kind().name().toLowerCase(Locale.ROOT))
                .param("subject", ranking.subject().id())
                .param("version", ranking.subject().version())
                .param("asOf", ranking.asOf())
                .param("weights", ranking.versions().weights())
                .param("rules", ranking.versions().rules())
                .param("taxonomy", ranking.versions().taxonomy())
                .param("selection", json.writeValueAsString(ranking.selection()))
                .param("results", entries.stream().map(Ranking.Entry::id).toArray(UUID[]::new))
                .param(
                        "versions",
                        entries.stream().map(e -> Math.toIntExact(e.version())).toArray(Integer[]::new))
                .param("totals", entries.stream().map(e -> (short) e.total()).toArray(Short[]::new))
                .param("points", PackedPoints.pack(entries))
                .update();
    }

    public Optional<Ranking> find(UUID id) {
        return db.sql("select * from ranking where id = :id")
                .param("id", id)
                .query((row, _) -> ranking(row))
                .optional();
    }

    /// Latest first.
    ///
    /// @param after last ranking of the page before; null for the first page
    public List<Ranking> list(RankingQuery query, @Nullable Position after, int most) {
        return db.sql("""
            select * from ranking
            where (:vacancy::uuid is null or subject_kind = 'vacancy' and subject_id = :vacancy::uuid)
                and (:profile::uuid is null or subject_kind = 'profile' and subject_id = :profile::uuid
                    or results @> array[:profile::uuid])
                and (:requester::text is null or actor = :requester::text)
                and (:from::timestamptz is null or at >= :from::timestamptz)
                and (:until::timestamptz is null or at < :until::timestamptz)
                and (:afterAt::timestamptz is null or (at, id) < (:afterAt::timestamptz, :afterId::uuid))
            order by at desc, id desc limit :most\
            """)
                .param("vacancy", query.vacancy())
                .param("profile", query.profile())
                .param("requester", query.requester())
                .param("from", timestamp(query.from()))
                .param("until", timestamp(query.until()))
                .param("afterAt", timestamp(after == null ? null : after.at()))
                .param("afterId", after == null ? null : after.id())
                .param("most", most)
                .query((row, _) -> ranking(row))
                .list();
    }

    /// A place in the log.
    public record Position(Instant at, UUID id) {

        public static Position of(Ranking ranking) {
            return new Position(ranking.at(), ranking.id());
        }
    }

    /// Rankings for vacancies in which a person stood, latest first.
    public List<Ranking> listWith(UUID profile, @Nullable Instant before, int most) {
        return db.sql("""
            select * from ranking
            where subject_kind = 'vacancy' and results @> array[:profile::uuid]
                and (:before::timestamptz is null or at < :before::timestamptz)
            order by at desc limit :most\
            """)
                .param("profile", profile)
                .param("before", timestamp(before))
                .param("most", most)
                .query((row, _) -> ranking(row))
                .list();
    }

    /// Profiles whose rankings held a vacancy of this employer.
    ///
    /// @param since first moment
    public List<UUID> listReaders(String employer, Instant since) {
        return db.sql("""
            select distinct subject_id from ranking
            where subject_kind = 'profile' and at >= :since
                and results && array(select id from vacancy where employer_id = :employer)\
            """)
                .param("since", Timestamp.from(since))
                .param("employer", employer)
                .query((row, _) -> row.getObject("subject_id", UUID.class))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    /// Asked for until the transaction that opened it is over: undone, the month would be shut again. Asked for anew
    /// after a failure: a restored database may lack it.
    private void openMonth(YearMonth month) {
        if (month.equals(open)) return;
        db.sql("select ranking_partition(:month)::text")
                .param("month", month.atDay(1))
                .query(String.class)
                .optional();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                open = month;
            }
        });
    }

    private Ranking ranking(ResultSet row) throws SQLException {
        return new Ranking(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                new Ranking.Subject(
                        Ranking.Subject.Kind.valueOf(
                                row.getString("subject_kind").toUpperCase(Locale.ROOT)),
                        row.getObject("subject_id", UUID.class),
                        row.getLong("subject_version")),
                row.getObject("as_of", LocalDate.class),
                new Ranking.Versions(row.getString("weights"), row.getString("rules"), row.getString("taxonomy")),
                json.readValue(row.getString("selection"), Selection.class),
                entries(row));
    }

    private static List<Ranking.Entry> entries(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("results").getArray();
        var versions = (Integer[]) row.getArray("versions").getArray();
        var totals = (Short[]) row.getArray("totals").getArray();
        var packed = row.getBytes("points");
        var points = packed == null
                ? PackedPoints.plain(row.getBytes("contributions"), ids.length)
                : PackedPoints.unpack(packed, ids.length);
        var entries = new ArrayList<Ranking.Entry>(ids.length);
        for (var i = 0; i < ids.length; i++)
            entries.add(new Ranking.Entry(ids[i], versions[i], totals[i], points.get(i)));
        return entries;
    }
}
