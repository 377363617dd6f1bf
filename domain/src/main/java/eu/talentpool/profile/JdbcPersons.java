package eu.talentpool.profile;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPersons implements Persons {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Audit audit;
    private final Seal seal;

    JdbcPersons(JdbcClient db, JsonMapper json, Audit audit, Seal seal) {
        this.db = db;
        this.json = json;
        this.audit = audit;
        this.seal = seal;
    }

    @Override
    @Transactional
    public Identity get(ProfileId id, Actor actor, String purpose) {
        audit.record(actor, "VIEW_PERSON", "profile", id.toString(), Audit.Outcome.DONE, purpose);
        var sealed = db.sql("select key_id, sealed from person where profile_id = :id")
                .param("id", id.value())
                .query((row, _) -> new Seal.Sealed(row.getString("key_id"), row.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new java.util.NoSuchElementException("no person behind profile " + id));
        return json.readValue(seal.open(sealed, id.value()), Identity.class);
    }

    void put(ProfileId id, Identity identity) {
        var sealed = seal.seal(json.writeValueAsBytes(identity), id.value());
        db.sql("""
            insert into person (profile_id, key_id, sealed) values (:id, :key, :sealed)
            on conflict (profile_id) do update set key_id = excluded.key_id, sealed = excluded.sealed\
            """)
                .param("id", id.value())
                .param("key", sealed.keyId())
                .param("sealed", sealed.bytes())
                .update();
    }

    void remove(ProfileId id) {
        db.sql("delete from person where profile_id = :id")
                .param("id", id.value())
                .update();
    }
}
