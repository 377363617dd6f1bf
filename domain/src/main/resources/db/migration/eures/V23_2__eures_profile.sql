-- What the EURES door says of each profile, as eures_vacancy does of vacancies. Rows hold nothing of the person, and stay
-- when a profile is closed or erased: the network must learn of it.
create table eures_profile (
    profile_id  uuid primary key,
    version     bigint not null,
    look_again  date,
    status      text   not null check (status in ('HIDDEN', 'ACTIVE', 'CLOSED')),
    fingerprint text   not null,
    created_at  timestamptz,
    opened_at   timestamptz,
    changed_at  timestamptz,
    closed_at   timestamptz,
    constraint what_was_told_has_moments check (status = 'HIDDEN' or num_nulls(created_at, opened_at, changed_at) = 0),
    constraint what_is_closed_says_since_when check (status <> 'CLOSED' or closed_at is not null)
);
comment on column eures_profile.version is 'of the profile when it was last looked at';
comment on column eures_profile.look_again is 'unused: no profile appears or disappears by a day alone';
comment on column eures_profile.fingerprint is 'of the document that is handed out; empty once it is closed';
comment on column eures_profile.opened_at is 'when it was last told as new';

create index eures_profile_changed on eures_profile (changed_at);
grant select, insert, update on eures_profile to talent_pool_app;
