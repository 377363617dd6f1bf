package eu.talentpool.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLives implements Lives {

    private final JdbcClient db;

    JdbcLives(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, LifeStep.Stored> find(String source, Collection<String> sourceKeys) {
        var lives = new HashMap<String, LifeStep.Stored>();
        db.sql("select source_key, status, closing, source_fingerprint from vacancy"
                        + " where source = :source and source_key = any(:keys)")
                .param("source", source)
                .param("keys", sourceKeys.toArray(String[]::new))
                .query(row -> {
                    lives.put(row.getString("source_key"), stored(row));
                });
        return lives;
    }

    private static LifeStep.Stored stored(ResultSet row) throws SQLException {
        var closing = row.getString("closing");
        return new LifeStep.Stored(
                Vacancy.Status.valueOf(row.getString("status")),
                closing == null ? null : LifeStep.Closing.valueOf(closing),
                row.getString("source_fingerprint"));
    }
}
