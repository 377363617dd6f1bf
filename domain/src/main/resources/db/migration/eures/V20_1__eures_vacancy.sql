-- What the EURES door says of each vacancy. A moment is given when a change is seen, under one lock, and never when it
-- was made: so a transaction that commits late cannot fall behind a moment that was already asked for. Rows stay, without
-- content, when a vacancy is closed or erased.
create table eures_vacancy (
    vacancy_id  uuid primary key,
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
comment on column eures_vacancy.version is 'of the vacancy when it was last looked at';
comment on column eures_vacancy.look_again is 'day on which it appears or disappears by itself';
comment on column eures_vacancy.fingerprint is 'of the document that is handed out';
comment on column eures_vacancy.opened_at is 'when it was last told as new';

create index eures_vacancy_changed on eures_vacancy (changed_at);
grant select, insert, update on eures_vacancy to talent_pool_app;
