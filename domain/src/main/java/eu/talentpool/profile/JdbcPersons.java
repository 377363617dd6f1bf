package eu.talentpool.profile;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    void put(Map<ProfileId, Identity> identities) {
        var owners = List.copyOf(identities.keySet());
        var sealed = owners.parallelStream()
                .map(id -> seal.seal(json.writeValueAsBytes(identities.get(id)), id.value()))
                .toList();
        db.sql("""
            insert into person (profile_id, key_id, sealed)
            select * from unnest(:ids::uuid[], :keys::text[], :sealed::bytea[])
            on conflict (profile_id) do update set key_id = excluded.key_id, sealed = excluded.sealed\
            """)
                .param("ids", owners.stream().map(ProfileId::value).toArray(UUID[]::new))
                .param("keys", sealed.stream().map(Seal.Sealed::keyId).toArray(String[]::new))
                .param("sealed", sealed.stream().map(Seal.Sealed::bytes).toArray(byte[][]::new))
                .update();
    }

    void remove(ProfileId id) {
        db.sql("delete from person where profile_id = :id")
                .param("id", id.value())
                .update();
    }
}
