package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.CorrectionSet.Meaning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Corrections in table `correction`. Every change takes the next number of the row that all processes poll and holds
/// that row until it is committed, so that a number is seen only together with all changes before it.
@Repository
class JdbcCorrections implements Corrections {

    private static final long POLL_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable CorrectionSet known;
    private volatile long nextPoll = System.nanoTime();

    JdbcCorrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public CorrectionSet current() {
        var set = known;
        if (set != null && System.nanoTime() - nextPoll < 0) return set;
        long changes = jdbc.sql("SELECT corrections FROM taxonomy_in_force")
                .query(Long.class)
                .optional()
                .orElse(0L);
        if (set == null || set.changes() != changes) set = new CorrectionSet(changes, meanings());
        known = set;
        nextPoll = System.nanoTime() + POLL_NANOS;
        return set;
    }

    @Override
    @Transactional
    public Correction add(
            String text, String language, ConceptKind kind, @Nullable String concept, String reason, String by) {
        var key = CorrectedText.of(text, language, kind);
        if (key.plain().isEmpty())
            throw new IllegalArgumentException("The text has neither letters nor digits; give a title or a skill.");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var correction = new Correction(UUID.randomUUID(), text.strip(), language, kind, concept, reason, by, now);
        var change = nextChange();
        jdbc.sql("UPDATE correction SET revoked_at = :now, revoked_by = :by, change = :change"
                        + " WHERE kind = :kind AND language = :language AND plain = :plain AND revoked_at IS NULL")
                .params(values(key))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("change", change)
                .update();
        insert(correction, key, change);
        nextPoll = System.nanoTime();
        return correction;
    }

    @Override
    public List<Correction> list(@Nullable UUID after, int limit) {
        return jdbc.sql("""
            SELECT * FROM correction WHERE revoked_at IS NULL
              AND (:after::uuid IS NULL OR change > (SELECT change FROM correction WHERE id = :after::uuid))
            ORDER BY change LIMIT :limit
            """)
                .param("after", after)
                .param("limit", limit)
                .query(JdbcCorrections::correction)
                .list();
    }

    @Override
    @Transactional
    public boolean revoke(UUID id, String by) {
        var revoked = jdbc.sql("UPDATE correction SET revoked_at = :now, revoked_by = :by, change = :change"
                                + " WHERE id = :id AND revoked_at IS NULL")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .param("change", nextChange())
                        .param("id", id)
                        .update()
                > 0;
        nextPoll = System.nanoTime();
        return revoked;
    }

    private long nextChange() {
        return jdbc.sql("UPDATE taxonomy_in_force SET corrections = corrections + 1 RETURNING corrections")
                .query(Long.class)
                .single();
    }

    private void insert(Correction correction, CorrectedText key, long change) {
        jdbc.sql("""
            INSERT INTO correction (id, kind, language, text, plain, concept, reason, made_by, made_at, change)
            VALUES (:id, :kind, :language, :text, :plain, :concept, :reason, :by, :at, :change)
            """)
                .params(values(key))
                .param("id", correction.id())
                .param("text", correction.text())
                .param("concept", correction.concept())
                .param("reason", correction.reason())
                .param("by", correction.madeBy())
                .param("at", Timestamp.from(correction.madeAt()))
                .param("change", change)
                .update();
    }

    private static Map<String, Object> values(CorrectedText key) {
        return Map.of("kind", key.kind().name(), "language", key.language(), "plain", key.plain());
    }

    private Map<CorrectedText, Meaning> meanings() {
        var meanings = new HashMap<CorrectedText, Meaning>();
        jdbc.sql("SELECT kind, language, plain, concept FROM correction WHERE revoked_at IS NULL")
                .query(row -> {
                    meanings.put(text(row), new Meaning(row.getString("concept")));
                });
        return meanings;
    }

    static CorrectedText text(ResultSet row) throws SQLException {
        return new CorrectedText(
                ConceptKind.valueOf(row.getString("kind")), row.getString("language"), row.getString("plain"));
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("language"),
                ConceptKind.valueOf(row.getString("kind")),
                row.getString("concept"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
