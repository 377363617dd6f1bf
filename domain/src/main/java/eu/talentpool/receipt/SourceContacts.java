package eu.talentpool.receipt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When each source was heard of last. Documents that are handed in without a feed come when they come.
@Repository
public class SourceContacts {

    private final JdbcClient db;

    SourceContacts(JdbcClient db) {
        this.db = db;
    }

    public List<SourceContact> list() {
        return db.sql("""
            select f.id, coalesce(p.failures, 0) as failures, greatest(p.last_success, (
                select max(finished_at) from ingestion_run r where r.feed = f.id)) as heard
            from feed f left join pull_state p on p.feed = f.id where f.id <> 'upload' order by f.id\
            """)
                .query((row, _) -> {
                    var heard = row.getTimestamp("heard");
                    return new SourceContact(
                            row.getString("id"), heard == null ? null : heard.toInstant(), row.getInt("failures"));
                })
                .list();
    }
}
