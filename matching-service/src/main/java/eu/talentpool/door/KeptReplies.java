package eu.talentpool.door;

import eu.talentpool.profile.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Replies that are told again to who repeats a call, sealed. Those to a person go with the profile.
@Repository
class KeptReplies {

    private final JdbcClient db;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;
    private final DoorSettings settings;

    KeptReplies(JdbcClient db, Seal seal, JsonMapper json, Clock clock, DoorSettings settings) {
        this.db = db;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    /// @param call digest of the call that it answers
    record KeptReply(String call, int status, Map<String, String> headers, byte[] body) {}

    /// Until the end of the transaction nobody else has this key, on any instance.
    ///
    /// @return false if somebody has it now
    boolean claim(String account, String key) {
        return db.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", id(account, key).getMostSignificantBits())
                .query(Boolean.class)
                .single();
    }

    Optional<KeptReply> find(String account, String key) {
        var id = id(account, key);
        return db.sql("select key_id, sealed from kept_reply where id = :id and at > :since")
                .param("id", id)
                .param("since", since())
                .query((row, _) -> new Seal.Sealed(row.getString("key_id"), row.getBytes("sealed")))
                .optional()
                .map(kept -> json.readValue(seal.open(kept, id), KeptReply.class));
    }

    void keep(String account, String key, KeptReply reply) {
        var id = id(account, key);
        var sealed = seal.seal(json.writeValueAsBytes(reply), id);
        db.sql("""
            insert into kept_reply (id, account, at, key_id, sealed) values (:id, :account, :now, :key, :sealed)
            on conflict (id) do update set at = excluded.at, key_id = excluded.key_id, sealed = excluded.sealed\
            """)
                .param("id", id)
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetOld() {
        db.sql("delete from kept_reply where at <= :since")
                .param("since", since())
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(settings.repliesKept()));
    }

    /// The key is the caller's own words, so it is not stored.
    private static UUID id(String account, String key) {
        var bytes = ByteBuffer.wrap(digest((account + "\n" + key).getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
