package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions in table `taxonomy_version`, the one in force in the one row of `taxonomy_in_force`. Asks for the pointer
/// at most once a second and keeps the version it points to in memory; while a thread loads another one, the rest go on
/// with the old.
@Repository
class JdbcTaxonomies implements Taxonomies {

    private static final long POLL_NANOS = Duration.ofSeconds(1).toNanos();

    /// One statement, so the version and the pointer appear together or not at all. Content that is stored already is
    /// not stored again, and a pointer that is right already stays untouched.
    private static final String PUBLISH = """
        WITH namesakes AS (
          SELECT count(*) AS n FROM taxonomy_version WHERE name = :name OR name LIKE :name || '~%'
        ), stored AS (
          INSERT INTO taxonomy_version (name, fingerprint, content, imported_at)
          SELECT CASE n WHEN 0 THEN :name ELSE :name || '~' || (n + 1) END, :fingerprint, :content, :now
          FROM namesakes
          ON CONFLICT (fingerprint) DO UPDATE SET fingerprint = excluded.fingerprint
          RETURNING id
        )
        INSERT INTO taxonomy_in_force AS f (version_id, switched_at) SELECT id, :now FROM stored
        ON CONFLICT (only_row) DO UPDATE SET version_id = excluded.version_id, switched_at = excluded.switched_at
        WHERE f.version_id <> excluded.version_id
        """;

    private record Loaded(long id, Taxonomy taxonomy) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReentrantLock following = new ReentrantLock();
    private volatile @Nullable Loaded loaded;
    private volatile long nextPoll = System.nanoTime();

    JdbcTaxonomies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Taxonomy current() {
        var known = loaded;
        if (known != null && (System.nanoTime() - nextPoll < 0 || following.isLocked())) return known.taxonomy;
        following.lock();
        try {
            return follow();
        } finally {
            following.unlock();
        }
    }

    @Override
    public Optional<InForce> findInForce() {
        return jdbc.sql("""
            SELECT v.name, f.switched_at FROM taxonomy_in_force f JOIN taxonomy_version v ON v.id = f.version_id
            """)
                .query((row, number) -> new InForce(
                        row.getString("name"), row.getTimestamp("switched_at").toInstant()))
                .optional();
    }

    @Override
    public ImportReport importStarter() {
        var content = StarterFiles.read();
        var name = publish(StarterFiles.version(), content);
        return new ImportReport(
                name,
                content.occupations().size(),
                content.skills().size(),
                content.iscoGroups().size(),
                content.relations(),
                0,
                Map.of());
    }

    @Override
    public ImportReport importEsco(List<Path> paths, @Nullable String version, Progress progress) {
        var download = EscoReader.read(paths, version, progress);
        progress.at("storing", download.content().relations());
        return download.report().storedAs(publish(download.report().version(), download.content()));
    }

    private Taxonomy follow() {
        var known = loaded;
        if (known != null && System.nanoTime() - nextPoll < 0) return known.taxonomy;
        var id = jdbc.sql("SELECT version_id FROM taxonomy_in_force")
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException(
                        "No taxonomy was imported yet; run ./talent-pool import-taxonomy, or the demo, which"
                                + " has one."));
        if (known == null || known.id != id) known = load(id);
        loaded = known;
        nextPoll = System.nanoTime() + POLL_NANOS;
        return known.taxonomy;
    }

    private Loaded load(long id) {
        return jdbc.sql("SELECT name, content FROM taxonomy_version WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new Loaded(
                        id, new LoadedTaxonomy(row.getString("name"), ContentCodec.decode(row.getBytes("content")))))
                .single();
    }

    private String publish(String name, TaxonomyContent content) {
        var bytes = ContentCodec.encode(content);
        jdbc.sql(PUBLISH)
                .param("name", name)
                .param("fingerprint", fingerprint(bytes))
                .param("content", bytes)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        nextPoll = System.nanoTime();
        return findInForce().orElseThrow().version();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
