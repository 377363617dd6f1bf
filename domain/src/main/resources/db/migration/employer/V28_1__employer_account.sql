-- Which account asked to act for which entity, and what the contact point said. A row is never deleted: it is the history.
create table employer_account (
    id           uuid primary key,
    account      text        not null,
    employer_id  text        not null references employer (id),
    founder      boolean     not null,
    name         text        not null,
    contact      text        not null,
    state        text        not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    requested_at timestamptz not null,
    decided_at   timestamptz,
    decided_by   text,
    reason       text
);
comment on column employer_account.founder is 'the entity was not known before; the account acts for it until anybody verifies it';
comment on column employer_account.name is 'of the entity, as the account stated it; the contact point compares it';
create unique index employer_account_one on employer_account (account) where state <> 'REFUSED';
create index employer_account_waiting on employer_account (employer_id) where state = 'WAITING';
grant select, insert, update on employer_account to talent_pool_app;

alter table employer add column version bigint not null default 1;
