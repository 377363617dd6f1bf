package eu.talentpool.taxonomy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRelinks implements Relinks {

    private final JdbcClient jdbc;

    JdbcRelinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Relink> findDue() {
        return jdbc.sql("""
            SELECT name, corrections, relinked_corrections, relinked_version_id IS DISTINCT FROM version_id AS whole
            FROM taxonomy_in_force JOIN taxonomy_version ON id = version_id
            WHERE relinked_version_id IS DISTINCT FROM version_id OR relinked_corrections < corrections
            """)
                .query((row, number) -> new Relink(
                        row.getString("name"),
                        row.getLong("corrections"),
                        row.getBoolean("whole"),
                        changedAfter(row.getLong("relinked_corrections"))))
                .optional();
    }

    @Override
    public void begin(Relink relink) {
        if (relink.all())
            jdbc.sql("UPDATE taxonomy_in_force SET relinked_version_id = NULL").update();
    }

    @Override
    public void done(Relink relink) {
        jdbc.sql("""
            UPDATE taxonomy_in_force SET relinked_corrections = :changes,
              relinked_version_id = (SELECT id FROM taxonomy_version WHERE name = :version)
            """)
                .param("changes", relink.changes())
                .param("version", relink.version())
                .update();
    }

    private Set<CorrectedText> changedAfter(long change) {
        return new HashSet<>(jdbc.sql("SELECT kind, language, plain FROM correction WHERE change > :change")
                .param("change", change)
                .query((row, number) -> JdbcCorrections.text(row))
                .list());
    }
}
