package eu.talentpool.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the full loads closed, and what of a load speaks against closing anything.
@Repository
public class Closings {

    private final JdbcClient db;

    Closings(JdbcClient db) {
        this.db = db;
    }

    /// Keeps the latest word of a run: a run that was cut short says it again.
    public void keep(UUID run, Closing closing) {
        db.sql("""
            insert into ingestion_closing values (:run, :state, :open, :unseen, :due, :unreadable)
            on conflict (run_id) do update set state = excluded.state, open = excluded.open,
                unseen = excluded.unseen, due = excluded.due, unreadable = excluded.unreadable\
            """)
                .param("run", run)
                .param("state", closing.state().name())
                .param("open", closing.open())
                .param("unseen", closing.unseen())
                .param("due", closing.due())
                .param("unreadable", closing.unreadable())
                .update();
    }

    /// Empty if the run was no full load.
    public Optional<Closing> find(UUID run) {
        return db.sql("select * from ingestion_closing where run_id = :run")
                .param("run", run)
                .query((row, _) -> new Closing(
                        Closing.State.valueOf(row.getString("state")),
                        row.getLong("open"),
                        row.getLong("unseen"),
                        row.getLong("due"),
                        row.getLong("unreadable")))
                .optional();
    }

    /// Documents of the run that gave no record and do not say of which vacancy they speak.
    public long countUnreadable(UUID run) {
        return db.sql("""
            select count(*) from ingestion_document d
            where run_id = :run and record_id is null and not exists (
                select from ingestion_issue i
                where i.run_id = d.run_id and i.document = d.document and i.source_key is not null)\
            """).param("run", run).query(Long.class).single();
    }

    /// Ids that documents of the run named which gave no record.
    public List<String> listRejectedKeys(UUID run) {
        return db.sql("""
            select distinct i.source_key from ingestion_document d
            join ingestion_issue i on i.run_id = d.run_id and i.document = d.document
            where d.run_id = :run and d.record_id is null and i.source_key is not null\
            """)
                .param("run", run)
                .query((row, _) -> row.getString("source_key"))
                .list();
    }
}
