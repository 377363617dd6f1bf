create table vacancy (
    id                 uuid primary key,
    source             text        not null,
    source_key         text        not null,
    employer_id        text        not null references employer (id),
    version            bigint      not null default 1,
    indexed_version    bigint      not null default 0,
    bucket             smallint    not null,
    status             text        not null check (status in ('OPEN', 'CLOSED', 'ERASED')),
    screening          text        not null check (screening in ('PENDING', 'CLEARED', 'HELD', 'REJECTED')),
    competitiveness    boolean     not null default false,
    source_fingerprint text        not null,
    content            jsonb,
    created_at         timestamptz not null,
    changed_at         timestamptz not null,
    unique (source, source_key)
);
-- The row itself says whether the index has it; there is no second queue to lose.
create index vacancy_dirty on vacancy (bucket, id) where version > indexed_version;
create index vacancy_employer on vacancy (employer_id);

create table vacancy_history (
    id         bigint generated always as identity primary key,
    vacancy_id uuid        not null,
    version    bigint      not null,
    at         timestamptz not null,
    actor      text        not null,
    change     text        not null,
    reason     text
);
create index vacancy_history_vacancy on vacancy_history (vacancy_id, version);

-- Operator data: shortage occupations. scope EU has no area; MS an alpha-2 code; REGION a NUTS code.
create table shortage (
    scope      text    not null check (scope in ('EU', 'MS', 'REGION')),
    area       text    not null,
    isco_group text    not null,
    removed    boolean not null,
    valid_from date    not null,
    valid_to   date,
    source     text    not null,
    primary key (scope, area, isco_group, removed, valid_from)
);
grant select, insert, update on vacancy to talent_pool_app;
grant select, insert on vacancy_history to talent_pool_app;
grant select, insert, update, delete on shortage to talent_pool_app;
