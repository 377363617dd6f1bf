package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import eu.talentpool.profile.Seal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What officers wrote about a case, sealed; it goes with the consent.
@Repository
class CasePapers {

    private final JdbcClient db;
    private final Seal seal;
    private final Clock clock;

    CasePapers(JdbcClient db, Seal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    record Note(Instant at, String by, String text) {}

    /// How far a document is.
    enum Progress {
        ASKED,
        RECEIVED,
        CHECKED,
        NOT_NEEDED;

        boolean arrived() {
            return this != ASKED;
        }

        boolean settled() {
            return this == CHECKED || this == NOT_NEEDED;
        }
    }

    /// @param remark what was seen, as a sentence; never a recognition decision
    record Paper(
            Progress state, @Nullable Instant at, @Nullable String remark) {
        static final Paper ASKED = new Paper(Progress.ASKED, null, null);
    }

    void addNote(UUID id, String text, Actor actor) {
        var sealed = seal(text, id);
        db.sql("insert into gateway_case_note (case_id, at, actor, key_id, sealed)"
                        + " values (:id, :at, :actor, :key, :sealed)")
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .update();
    }

    /// Oldest first.
    List<Note> listNotes(UUID id) {
        return db.sql("select * from gateway_case_note where case_id = :id order by id")
                .param("id", id)
                .query((row, _) -> new Note(row.getTimestamp("at").toInstant(), row.getString("actor"), open(row, id)))
                .list();
    }

    void put(UUID id, String code, Progress state, @Nullable String remark, Actor actor) {
        var sealed = remark == null ? null : seal(remark, id);
        db.sql("""
            insert into gateway_case_document (case_id, code, state, at, actor, key_id, sealed)
            values (:id, :code, :state, :at, :actor, :key, :sealed)
            on conflict (case_id, code) do update set state = excluded.state, at = excluded.at,
                actor = excluded.actor, key_id = excluded.key_id, sealed = excluded.sealed\
            """)
                .param("id", id)
                .param("code", code)
                .param("state", state.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .param("key", sealed == null ? null : sealed.keyId())
                .param("sealed", sealed == null ? null : sealed.bytes())
                .update();
    }

    /// By code.
    Map<String, Paper> listPapers(UUID id) {
        return db
                .sql("select * from gateway_case_document where case_id = :id")
                .param("id", id)
                .query((row, _) -> Map.entry(row.getString("code"), paper(row, id)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Paper paper(ResultSet row, UUID id) throws SQLException {
        return new Paper(
                Progress.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                row.getBytes("sealed") == null ? null : open(row, id));
    }

    private Seal.Sealed seal(String text, UUID id) {
        return seal.seal(text.getBytes(StandardCharsets.UTF_8), id);
    }

    private String open(ResultSet row, UUID id) throws SQLException {
        var sealed = new Seal.Sealed(row.getString("key_id"), row.getBytes("sealed"));
        return new String(seal.open(sealed, id), StandardCharsets.UTF_8);
    }
}
