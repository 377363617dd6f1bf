package eu.talentpool.matching.log;

import eu.talentpool.matching.filter.Selection;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The log of rankings. Append-only: the service role may add and read.
@Repository
public class RankingLog {

    private final JdbcClient db;
    private final JsonMapper json;

    RankingLog(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Transactional
    public void add(Ranking ranking) {
        openMonth(YearMonth.from(ranking.at().atZone(ZoneOffset.UTC)));
        var entries = ranking.entries();
        db.sql("""
            insert into ranking (id, at, actor, subject_kind, subject_id, subject_version, as_of, weights,
                rules, taxonomy, selection, results, versions, totals, contributions)
            values (:id, :at, :actor, :kind, :subject, :version, :asOf, :weights, :rules, :taxonomy,
                :selection::jsonb, :results, :versions, :totals, :contributions)\
            """)
                .param("id", ranking.id())
                .param("at", Timestamp.from(ranking.at()))
                .param("actor", ranking.actor())
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
                .param("contributions", pack(entries))
                .update();
    }

    public Optional<Ranking> find(UUID id) {
        return db.sql("select * from ranking where id = :id")
                .param("id", id)
                .query((row, _) -> ranking(row))
                .optional();
    }

    private void openMonth(YearMonth month) {
        db.sql("select ranking_partition(:month)::text")
                .param("month", month.atDay(1))
                .query(String.class)
                .optional();
    }

    private static byte[] pack(List<Ranking.Entry> entries) {
        var criteria =
                entries.isEmpty() ? 0 : entries.getFirst().contributions().size();
        var bytes = ByteBuffer.allocate(entries.size() * criteria * Short.BYTES);
        for (var entry : entries) for (var points : entry.contributions()) bytes.putShort(points.shortValue());
        return bytes.array();
    }

    private Ranking ranking(ResultSet row) throws SQLException {
        return new Ranking(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
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
        var points = ByteBuffer.wrap(row.getBytes("contributions"));
        var criteria = ids.length == 0 ? 0 : points.remaining() / Short.BYTES / ids.length;
        var entries = new ArrayList<Ranking.Entry>(ids.length);
        for (var i = 0; i < ids.length; i++) {
            var contributions = new ArrayList<Integer>(criteria);
            for (var c = 0; c < criteria; c++) contributions.add((int) points.getShort());
            entries.add(new Ranking.Entry(ids[i], versions[i], totals[i], contributions));
        }
        return entries;
    }
}
