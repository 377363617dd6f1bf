package eu.talentpool.assessment;

import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.profile.ProfileErased;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Seal;
import eu.talentpool.vacancy.VacancyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSavedAssessments implements SavedAssessments {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Seal seal;

    JdbcSavedAssessments(JdbcClient db, JsonMapper json, Seal seal) {
        this.db = db;
        this.json = json;
        this.seal = seal;
    }

    /// The lock on the profile's row makes an erasure wait, so that it finds what was saved.
    @Override
    @Transactional
    public boolean add(SavedAssessment saved) {
        var sealed = seal.seal(
                json.writeValueAsBytes(saved.stated()), saved.profile().value());
        var result = json.writeValueAsString(saved.result());
        var rows = db.sql("""
            insert into saved_assessment
            select :id, id, :vacancy, :states, :key, :stated, :result::jsonb, :now from profile
            where id = :profile and status <> 'ERASED' for share\
            """)
                .param("id", saved.id())
                .param(
                        "vacancy",
                        saved.vacancy() == null ? null : saved.vacancy().value(),
                        Types.OTHER)
                .param("states", saved.memberStates().toArray(String[]::new))
                .param("key", sealed.keyId())
                .param("stated", sealed.bytes())
                .param("result", result)
                .param("now", Timestamp.from(saved.savedAt()))
                .param("profile", saved.profile().value())
                .update();
        if (rows == 0) return false;
        db.sql("insert into assessed values (:id, :result::jsonb)")
                .param("id", saved.id())
                .param("result", result)
                .update();
        return true;
    }

    @Override
    public List<SavedAssessment> list(ProfileId profile) {
        return db.sql("select * from saved_assessment where profile_id = :profile order by saved_at desc, id")
                .param("profile", profile.value())
                .query(this::saved)
                .list();
    }

    @Override
    public List<SavedAssessment> page(@Nullable UUID after, int limit) {
        return db.sql("select * from saved_assessment where id > :after order by id limit :limit")
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("limit", limit)
                .query(this::saved)
                .list();
    }

    @Override
    public long count() {
        return db.sql("select count(*) from saved_assessment").query(Long.class).single();
    }

    @Override
    @Transactional
    public boolean remove(ProfileId profile, UUID id) {
        return remove("id = :id and profile_id = :profile", profile, id);
    }

    @EventListener
    void on(ProfileErased event) {
        remove("profile_id = :profile", event.profile(), null);
    }

    /// First the rows a run locks while it writes of them, so that nothing it wrote is left.
    private boolean remove(String condition, ProfileId profile, @Nullable UUID id) {
        var gone = db.sql("delete from saved_assessment where " + condition + " returning id")
                .param("profile", profile.value())
                .param("id", id, Types.OTHER)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .toArray(UUID[]::new);
        for (var table : List.of("assessment_change", "assessed"))
            db.sql("delete from " + table + " where subject_id = any(:ids)")
                    .param("ids", gone)
                    .update();
        return gone.length > 0;
    }

    private SavedAssessment saved(ResultSet row, int index) throws SQLException {
        var profile = new ProfileId(row.getObject("profile_id", UUID.class));
        var vacancy = row.getObject("vacancy_id", UUID.class);
        var stated = seal.open(new Seal.Sealed(row.getString("key_id"), row.getBytes("stated")), profile.value());
        return new SavedAssessment(
                row.getObject("id", UUID.class),
                profile,
                vacancy == null ? null : new VacancyId(vacancy),
                List.of((String[]) row.getArray("member_states").getArray()),
                json.readValue(stated, StatedFacts.class),
                json.readValue(row.getString("result"), Assessed.class),
                row.getTimestamp("saved_at").toInstant());
    }
}
