package eu.talentpool.receipt;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The documents by which feeds spoke of a person, for the person.
@Repository
class OwnDocuments implements PersonalRecords {

    private final JdbcClient db;

    OwnDocuments(JdbcClient db) {
        this.db = db;
    }

    /// @param at when the run that took it began
    record OwnDocument(Instant at, String feed, String document, String outcome) {}

    @Override
    public String name() {
        return "documentsOfFeeds";
    }

    @Override
    public List<OwnDocument> list(ProfileId profile) {
        return db.sql("""
            select r.started_at, r.feed, d.document, d.outcome
            from ingestion_document d join ingestion_run r on r.id = d.run_id
            where d.record_id = :profile order by r.started_at desc, d.document\
            """)
                .param("profile", profile.value())
                .query((row, _) -> new OwnDocument(
                        row.getTimestamp("started_at").toInstant(),
                        row.getString("feed"),
                        row.getString("document"),
                        row.getString("outcome")))
                .list();
    }
}
