package eu.talentpool.screening;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.vacancy.VacancyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcHolds implements Holds {

    private static final String OPEN = " decision IS NULL AND superseded_at IS NULL ";
    private static final TypeReference<List<Signal>> SIGNALS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcHolds(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Hold> list(VacancyId vacancy) {
        return jdbc.sql("SELECT * FROM screening_hold WHERE vacancy_id = ? ORDER BY held_at DESC, id")
                .param(vacancy.value())
                .query(this::hold)
                .list();
    }

    @Override
    public List<Hold> listOpen(String memberState, int limit) {
        return jdbc.sql("SELECT * FROM screening_hold WHERE member_state = ? AND" + OPEN
                        + "ORDER BY held_at, id LIMIT ?")
                .params(memberState, limit)
                .query(this::hold)
                .list();
    }

    @Override
    public Backlog backlog() {
        return jdbc.sql("SELECT count(*) AS holds, min(held_at) AS since FROM screening_hold WHERE" + OPEN)
                .query((row, _) -> new Backlog(row.getLong("holds"), instant(row, "since")))
                .single();
    }

    @Override
    public Map<VacancyId, Hold> findOpen(Collection<VacancyId> vacancies) {
        return jdbc
                .sql("SELECT * FROM screening_hold WHERE vacancy_id = ANY(:vacancies) AND" + OPEN)
                .param("vacancies", vacancies.stream().map(VacancyId::value).toArray(UUID[]::new))
                .query(this::hold)
                .list()
                .stream()
                .collect(toMap(Hold::vacancy, hold -> hold));
    }

    @Override
    public Optional<Hold> findDecided(VacancyId vacancy, String fingerprint) {
        return jdbc.sql("""
            SELECT * FROM screening_hold
            WHERE vacancy_id = ? AND content_fingerprint = ? AND decision IS NOT NULL
            ORDER BY decided_at DESC LIMIT 1\
            """)
                .params(vacancy.value(), fingerprint)
                .query(this::hold)
                .optional();
    }

    @Override
    public void add(Hold hold) {
        jdbc.sql("""
            INSERT INTO screening_hold
                (id, vacancy_id, member_state, content_fingerprint, signals, held_at)
            VALUES (:id, :vacancy, :memberState, :fingerprint, :signals::jsonb, :heldAt)\
            """)
                .param("id", hold.id())
                .param("vacancy", hold.vacancy().value())
                .param("memberState", hold.memberState())
                .param("fingerprint", hold.fingerprint())
                .param("signals", json.writeValueAsString(hold.signals()))
                .param("heldAt", utc(hold.heldAt()))
                .update();
    }

    @Override
    public void supersede(VacancyId vacancy, Instant at) {
        jdbc.sql("UPDATE screening_hold SET superseded_at = ? WHERE vacancy_id = ? AND" + OPEN)
                .params(utc(at), vacancy.value())
                .update();
    }

    @Override
    public boolean decide(UUID hold, Verdict verdict) {
        return jdbc.sql("""
            UPDATE screening_hold SET decision = ?, decided_at = ?, decided_by = ?, reason = ?
            WHERE id = ? AND\
            """ + OPEN)
                        .params(verdict.decision().name(), utc(verdict.at()), verdict.by(), verdict.reason(), hold)
                        .update()
                == 1;
    }

    private Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                row.getString("member_state"),
                row.getString("content_fingerprint"),
                json.readValue(row.getString("signals"), SIGNALS),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                instant(row, "superseded_at"),
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var at = instant(row, "decided_at");
        if (at == null) return null;
        var decision = Decision.valueOf(row.getString("decision"));
        return new Verdict(decision, at, row.getString("decided_by"), row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
