-- For whom somebody asked: the role, as in the realm; null in rows of before.
alter table ranking add column role text;

-- The auditor reads by time and by what was ranked for.
create index ranking_at on ranking (at, id);
create index ranking_subject on ranking (subject_id, at);

-- Forgets whole months that ended before the given one. The migration itself takes nothing away; the service may call
-- this and nothing else that removes rankings. It does not wait for readers longer than two seconds: it comes again.
create function ranking_forget(first_kept date) returns setof text
    language plpgsql security definer set search_path = public set lock_timeout = '2s' as
$$
declare
    partition text;
begin
    for partition in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'ranking'::regclass and c.relname ~ '^ranking_\d{4}_\d{2}$'
            and to_date(right(c.relname, 7), 'YYYY_MM') < date_trunc('month', first_kept)
        order by c.relname
    loop
        execute format('drop %s %I', 'table', partition);
        return next partition;
    end loop;
end
$$;
revoke all on function ranking_forget(date) from public;
grant execute on function ranking_forget(date) to talent_pool_app;
