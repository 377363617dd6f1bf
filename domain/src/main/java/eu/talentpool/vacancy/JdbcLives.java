package eu.talentpool.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLives implements Lives {

    private final JdbcClient db;

    JdbcLives(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Life> find(String source, Collection<String> sourceKeys) {
        var lives = new HashMap<String, Life>();
        db.sql("select id, source_key, status, closing, source_fingerprint from vacancy"
                        + " where source = :source and source_key = any(:keys)")
                .param("source", source)
                .param("keys", sourceKeys.toArray(String[]::new))
                .query(row -> {
                    lives.put(row.getString("source_key"), life(row));
                });
        return lives;
    }

    private static Life life(ResultSet row) throws SQLException {
        var closing = row.getString("closing");
        var stored = new LifeStep.Stored(
                Vacancy.Status.valueOf(row.getString("status")),
                closing == null ? null : LifeStep.Closing.valueOf(closing),
                row.getString("source_fingerprint"));
        return new Life(new VacancyId(row.getObject("id", UUID.class)), stored);
    }
}
