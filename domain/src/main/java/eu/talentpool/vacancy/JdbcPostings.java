package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPostings implements Postings {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    JdbcPostings(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public VacancyId add(EmployerId employer, VacancyContent content, Actor actor) {
        var id = VacancyId.random();
        db.sql("""
            insert into vacancy (id, source, source_key, employer_id, bucket, status, draft, screening,
                source_fingerprint, content, created_at, changed_at)
            values (:id, :source, :key, :employer, :bucket, 'CLOSED', true, 'PENDING', '', :content::jsonb, :now, :now)\
            """)
                .param("id", id.value())
                .param("source", SOURCE)
                .param("key", id.toString())
                .param("employer", employer.value())
                .param("bucket", JdbcVacancies.bucket(id.value()))
                .param("content", json.writeValueAsString(content))
                .param("now", now())
                .update();
        db.sql("insert into vacancy_history (vacancy_id, version, at, actor, change) values (:id, 1, :now,"
                        + " :actor, 'DRAFTED')")
                .param("id", id.value())
                .param("now", now())
                .param("actor", actor.id())
                .update();
        return id;
    }

    @Override
    @Transactional
    public boolean edit(VacancyId id, long version, VacancyContent content, Actor actor) {
        return change(
                id,
                version,
                "screening = 'PENDING', content = :content::jsonb",
                "(draft or status = 'OPEN')",
                json.writeValueAsString(content),
                actor,
                "EDITED");
    }

    @Override
    @Transactional
    public boolean publish(VacancyId id, long version, Actor actor) {
        return change(id, version, "draft = false, status = 'OPEN'", "draft", null, actor, "PUBLISHED");
    }

    private boolean change(
            VacancyId id,
            long version,
            String set,
            String where,
            @Nullable String content,
            Actor actor,
            String change) {
        var sql = """
            with changed as (
                update vacancy set version = version + 1, changed_at = :now, %s
                where id = :id and version = :version and source = 'employer' and %s
                returning id, version)
            insert into vacancy_history (vacancy_id, version, at, actor, change)
            select id, version, :now, :actor, :change from changed\
            """;
        return db.sql(sql.formatted(set, where))
                        .param("content", content)
                        .param("now", now())
                        .param("id", id.value())
                        .param("version", version)
                        .param("actor", actor.id())
                        .param("change", change)
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
