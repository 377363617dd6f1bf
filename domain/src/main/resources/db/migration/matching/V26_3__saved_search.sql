-- A question that is asked again on a schedule. Whoever claims it holds a lease; what a lease ran out on is claimed again.
create table saved_search (
    id           uuid primary key,
    owner        text        not null,
    role         text        not null check (role in ('employer', 'ncp', 'jobseeker')),
    employer_id  text,
    member_state char(2),
    name         text        not null check (length(name) between 1 and 200),
    kind         text        not null check (kind in ('vacancy', 'profile')),
    subject_id   uuid        not null,
    sieve        jsonb       not null,
    every_hours  integer     not null check (every_hours between 1 and 720),
    created_at   timestamptz not null,
    due_at       timestamptz not null,
    lease_until  timestamptz,
    attempts     integer     not null default 0,
    ran_at       timestamptz,
    problem      text
);
create index saved_search_due on saved_search (due_at);
create index saved_search_owner on saved_search (owner, created_at);

-- What a search has told already; so no match is told twice, whoever runs it.
create table saved_search_match (
    search_id uuid not null references saved_search (id) on delete cascade,
    match_id  uuid not null,
    primary key (search_id, match_id)
);

-- New matches since the time before, as a kept ranking.
create table saved_search_digest (
    ranking_id uuid primary key,
    search_id  uuid        not null references saved_search (id) on delete cascade,
    at         timestamptz not null,
    matches    integer     not null
);
create index saved_search_digest_search on saved_search_digest (search_id, at);
grant select, insert, update, delete on saved_search to talent_pool_app;
grant select, insert, delete on saved_search_match, saved_search_digest to talent_pool_app;
