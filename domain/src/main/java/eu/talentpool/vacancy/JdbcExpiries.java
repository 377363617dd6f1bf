package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcExpiries implements Expiries {

    private final JdbcClient db;
    private final Clock clock;

    JdbcExpiries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int close(LocalDate day, int limit, Actor actor) {
        return db.sql("""
            with closed as (
                update vacancy v
                set version = version + 1, status = 'CLOSED', closing = 'EXPIRED', changed_at = :now
                where id in (
                    select id from vacancy where status = 'OPEN' and content ->> 'applicationDeadline' < :day
                    limit :limit for update skip locked)
                returning v.id, v.version, v.content ->> 'applicationDeadline' as deadline)
            insert into vacancy_history (vacancy_id, version, at, actor, change, reason)
            select id, version, :now, :actor, 'CLOSED', 'The last day to apply was ' || deadline || '.' from closed\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("day", day.toString())
                .param("limit", limit)
                .param("actor", actor.id())
                .update();
    }
}
