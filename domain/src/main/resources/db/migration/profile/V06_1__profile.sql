create table profile (
    id                 uuid primary key,
    source             text        not null,
    source_key         text        not null,
    account            text unique,
    version            bigint      not null default 1,
    indexed_version    bigint      not null default 0,
    bucket             smallint    not null,
    status             text        not null check (status in ('PRESENT', 'ERASED')),
    adult              boolean,
    residence          char(2),
    union_citizen      boolean,
    source_fingerprint text        not null,
    content            jsonb,
    created_at         timestamptz not null,
    changed_at         timestamptz not null,
    unique (source, source_key)
);
create index profile_dirty on profile (bucket, id) where version > indexed_version;

create table profile_history (
    id         bigint generated always as identity primary key,
    profile_id uuid        not null,
    version    bigint      not null,
    at         timestamptz not null,
    actor      text        not null,
    change     text        not null,
    reason     text
);
create index profile_history_profile on profile_history (profile_id, version);

-- Who a candidate is: sealed with AES-GCM under a key that is not in this database.
create table person (
    profile_id uuid primary key,
    key_id     text  not null,
    sealed     bytea not null
);
grant select, insert, update on profile to talent_pool_app;
grant select, insert on profile_history to talent_pool_app;
grant select, insert, update, delete on person to talent_pool_app;
