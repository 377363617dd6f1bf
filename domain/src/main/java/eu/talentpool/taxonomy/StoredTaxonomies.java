package eu.talentpool.taxonomy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The versions as rows of the database.
final class StoredTaxonomies {

    /// One statement, so the version and the pointer appear together or not at all. Content that is stored already is
    /// not stored again, and a pointer that is right already stays untouched.
    private static final String PUBLISH = """
        WITH namesakes AS (
          SELECT count(*) AS n FROM taxonomy_version WHERE name = :name OR name LIKE :name || '~%'
        ), stored AS (
          INSERT INTO taxonomy_version (name, fingerprint, content, vectors, imported_at)
          SELECT CASE n WHEN 0 THEN :name ELSE :name || '~' || (n + 1) END, :fingerprint, :content, :vectors, :now
          FROM namesakes
          ON CONFLICT (fingerprint) DO UPDATE SET fingerprint = excluded.fingerprint
          RETURNING id
        ), retired AS (
          INSERT INTO taxonomy_retired (version_id, uri, successor)
          SELECT id, uri, nullif(successor, '') FROM stored, unnest(:uris, :successors) AS r (uri, successor)
          ON CONFLICT (version_id, uri) DO UPDATE SET successor = excluded.successor
        )
        INSERT INTO taxonomy_in_force AS f (version_id, switched_at) SELECT id, :now FROM stored
        ON CONFLICT (only_row) DO UPDATE SET version_id = excluded.version_id, switched_at = excluded.switched_at
        WHERE f.version_id <> excluded.version_id
        """;

    /// @param retired successors by URI, see [Succession]
    /// @param vectors of the occupations, see [Neighbourhood#vectorsOf]
    record Stored(long id, String name, TaxonomyContent content, Map<String, String> retired, byte[] vectors) {}

    private final JdbcClient jdbc;

    StoredTaxonomies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The id of the version in force.
    Optional<Long> findInForce() {
        return jdbc.sql("SELECT version_id FROM taxonomy_in_force")
                .query(Long.class)
                .optional();
    }

    /// @throws IllegalStateException if another release of the program stored it
    Stored get(long id) {
        return jdbc.sql("SELECT id, name, content, vectors FROM taxonomy_version WHERE id = :id")
                .param("id", id)
                .query(this::stored)
                .single();
    }

    /// The version of ESCO in force, else the one stored last; empty also if another release of the program stored it.
    Optional<Stored> findLatestEsco() {
        var id = jdbc.sql("""
            SELECT id FROM taxonomy_version LEFT JOIN taxonomy_in_force ON version_id = id
            WHERE name LIKE 'esco-%' ORDER BY version_id IS NULL, id DESC LIMIT 1
            """).query(Long.class).optional();
        try {
            return id.map(this::get);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /// @return false if it was in force already
    boolean publish(String name, TaxonomyContent content, Map<String, String> retired, Instant now) {
        var bytes = ContentCodec.encode(content);
        return jdbc.sql(PUBLISH)
                        .param("name", name)
                        .param("fingerprint", fingerprint(bytes))
                        .param("content", bytes)
                        .param("vectors", Neighbourhood.vectorsOf(content))
                        .param("uris", retired.keySet().toArray(String[]::new))
                        .param("successors", retired.values().toArray(String[]::new))
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Stored(
                id,
                row.getString("name"),
                ContentCodec.decode(row.getBytes("content")),
                retired(id),
                row.getBytes("vectors"));
    }

    private Map<String, String> retired(long version) {
        var retired = new TreeMap<String, String>();
        jdbc.sql("SELECT uri, successor FROM taxonomy_retired WHERE version_id = :version")
                .param("version", version)
                .query(row -> {
                    retired.put(
                            row.getString("uri"),
                            Objects.requireNonNullElse(row.getString("successor"), Succession.NONE));
                });
        return retired;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
