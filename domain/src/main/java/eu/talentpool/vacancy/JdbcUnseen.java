package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcUnseen implements Unseen {

    private final JdbcClient db;
    private final Clock clock;

    JdbcUnseen(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void sight(Collection<VacancyId> seen) {
        db.sql("delete from vacancy_unseen using unnest(:seen::uuid[]) as s(id) where vacancy_id = s.id")
                .param("seen", array(seen))
                .update();
    }

    @Override
    @Transactional
    public long mark(String source, Collection<VacancyId> seen, Collection<String> spared) {
        sight(seen);
        forget(source, spared);
        db.sql("""
            insert into vacancy_unseen (vacancy_id, since)
            select v.id, :now from vacancy v
            where v.source = :source and v.status = 'OPEN'
              and not exists (select from unnest(:seen::uuid[]) as s(id) where s.id = v.id)
              and not exists (select from unnest(:spared::text[]) as k(key) where k.key = v.source_key)
            on conflict do nothing\
            """)
                .param("source", source)
                .param("seen", array(seen))
                .param("spared", spared.toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return due(source, clock.instant()).due();
    }

    /// Marks of vacancies that closed for another reason, or whose document is there although it gave no record.
    private void forget(String source, Collection<String> spared) {
        db.sql("""
            delete from vacancy_unseen u using vacancy v
            where v.id = u.vacancy_id and v.source = :source
              and (v.status <> 'OPEN' or v.source_key = any(:spared))\
            """)
                .param("source", source)
                .param("spared", spared.toArray(String[]::new))
                .update();
    }

    @Override
    public Due due(String source, Instant since) {
        return db.sql("""
            select count(*) as open, count(u.vacancy_id) filter (where u.since <= :since) as due
            from vacancy v left join vacancy_unseen u on u.vacancy_id = v.id
            where v.source = :source and v.status = 'OPEN'\
            """)
                .param("source", source)
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Due(row.getLong("open"), row.getLong("due")))
                .single();
    }

    @Override
    @Transactional
    public long close(String source, Instant since, Actor actor) {
        return db.sql("""
            with closed as (
                update vacancy v
                set version = version + 1, status = 'CLOSED', closing = 'UNSEEN', changed_at = :now
                from vacancy_unseen u
                where u.vacancy_id = v.id and u.since <= :since and v.source = :source and v.status = 'OPEN'
                returning v.id, v.version, u.since),
            gone as (delete from vacancy_unseen using closed where vacancy_id = closed.id)
            insert into vacancy_history (vacancy_id, version, at, actor, change, reason)
            select id, version, :now, :actor, 'CLOSED',
                'Not in the full loads of ' || :source || ' since '
                    || to_char(since at time zone 'UTC', 'YYYY-MM-DD') || '.'
            from closed\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("since", Timestamp.from(since))
                .param("source", source)
                .param("actor", actor.id())
                .update();
    }

    private static UUID[] array(Collection<VacancyId> ids) {
        return ids.stream().map(VacancyId::value).toArray(UUID[]::new);
    }
}
