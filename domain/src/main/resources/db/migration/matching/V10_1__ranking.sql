-- Every ranking that was shown: who asked, with which versions, and the result as compact arrays (about 45 bytes each).
create table ranking (
    id              uuid        not null,
    at              timestamptz not null,
    actor           text        not null,
    subject_kind    text        not null check (subject_kind in ('vacancy', 'profile')),
    subject_id      uuid        not null,
    subject_version bigint      not null,
    as_of           date        not null,
    weights         text        not null,
    rules           text        not null,
    taxonomy        text        not null,
    results         uuid[]      not null,
    versions        integer[]   not null,
    totals          smallint[]  not null,
    contributions   bytea       not null,
    primary key (id, at)
) partition by range (at);

-- "Who saw me": every ranking in which a profile or vacancy stood.
create index ranking_results on ranking using gin (results);

-- One partition a month. The service may call this and nothing else that changes tables.
create function ranking_partition(month date) returns void
    language plpgsql security definer set search_path = public as
$$
begin
    execute format('create table if not exists %I partition of ranking for values from (%L) to (%L)',
        'ranking_' || to_char(month, 'YYYY_MM'), date_trunc('month', month), date_trunc('month', month) + interval '1 month');
end
$$;
revoke all on function ranking_partition(date) from public;
grant execute on function ranking_partition(date) to talent_pool_app;
grant select, insert on ranking to talent_pool_app;
