-- Two first rankings of a month at once: the second waits for the first, and finds the partition there.
create or replace function ranking_partition(month date) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    partition text := 'ranking_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass(partition) is not null then return; end if;
    perform pg_advisory_xact_lock(7102, 0);
    execute format('create table if not exists %I partition of ranking for values from (%L) to (%L)',
        partition, date_trunc('month', month), date_trunc('month', month) + interval '1 month');
end
$$;
