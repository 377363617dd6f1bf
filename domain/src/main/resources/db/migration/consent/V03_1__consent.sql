-- One open consent a profile at most; a withdrawn one stays as proof that it was given and when it ended.
create table consent (
    id           bigint generated always as identity primary key,
    profile_id   uuid        not null,
    sections     text[]      not null,
    purposes     text[]      not null,
    countries    text[]      not null,
    wording      text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz
);
create unique index consent_open on consent (profile_id) where withdrawn_at is null;
create index consent_profile on consent (profile_id);
grant select, insert, update on consent to talent_pool_app;
