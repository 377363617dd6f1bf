package eu.talentpool.registration.jobseeker;

import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/// What was read of uploaded documents, sealed, until it is accepted, discarded or too old. Of the document itself
/// nothing is kept.
@Repository
class Uploads implements PersonalRecords {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient db;
    private final JsonMapper json;
    private final Seal seal;
    private final Clock clock;

    Uploads(JdbcClient db, JsonMapper json, Seal seal, Clock clock) {
        this.db = db;
        this.json = json;
        this.seal = seal;
        this.clock = clock;
    }

    /// @param content without links: they are made anew when it is looked at
    record Upload(UUID id, Instant uploadedAt, Instant expiresAt, Draft draft) {}

    record Draft(String format, ProfileContent content, Identity identity, List<Finding> findings) {

        static Draft of(ReadResult.ProfileRead read) {
            return new Draft(read.format(), read.content(), read.identity(), read.findings());
        }
    }

    /// The caller holds the lock on the profile's row, so that an erasure finds it.
    Upload add(ProfileId profile, Draft draft) {
        var upload =
                new Upload(UUID.randomUUID(), clock.instant(), clock.instant().plus(KEPT), draft);
        var sealed = seal.seal(json.writeValueAsBytes(draft), profile.value());
        db.sql("insert into uploaded_document values (:id, :profile, :key, :sealed, :at, :expires)")
                .param("id", upload.id())
                .param("profile", profile.value())
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .param("at", Timestamp.from(upload.uploadedAt()))
                .param("expires", Timestamp.from(upload.expiresAt()))
                .update();
        return upload;
    }

    @Override
    public String name() {
        return "uploads";
    }

    /// Latest first.
    @Override
    public List<Upload> list(ProfileId profile) {
        return db.sql("select * from uploaded_document where profile_id = :profile and expires_at > :now"
                        + " order by uploaded_at desc")
                .param("profile", profile.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(this::upload)
                .list();
    }

    Optional<Upload> find(ProfileId profile, UUID id) {
        return list(profile).stream().filter(u -> u.id().equals(id)).findFirst();
    }

    boolean remove(ProfileId profile, UUID id) {
        return db.sql("delete from uploaded_document where id = :id and profile_id = :profile")
                        .param("id", id)
                        .param("profile", profile.value())
                        .update()
                > 0;
    }

    @Scheduled(initialDelayString = "${talentpool.uploads.forget-after:10m}", fixedDelayString = "1h")
    void forget() {
        try {
            removeOld();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("old uploads stay until the next try: {}", e.getClass().getSimpleName());
        }
    }

    int removeOld() {
        return db.sql("delete from uploaded_document where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("profile_id", UUID.class);
        var draft = seal.open(new Seal.Sealed(row.getString("key_id"), row.getBytes("sealed")), owner);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                json.readValue(draft, Draft.class));
    }
}
