package eu.talentpool.receipt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Ids of the feeds that are fetched from a source.
@Repository
public class PulledFeeds {

    private final JdbcClient db;

    PulledFeeds(JdbcClient db) {
        this.db = db;
    }

    public List<String> list() {
        return db.sql("select feed from feed_pull order by feed")
                .query((row, _) -> row.getString("feed"))
                .list();
    }
}
