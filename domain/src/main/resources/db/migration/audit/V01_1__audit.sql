-- Append-only: the service role may add and read, never change or delete.
create table audit_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        text        not null,
    roles        text[]      not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    outcome      text        not null check (outcome in ('DONE', 'REFUSED')),
    detail       text
);
create index audit_event_subject on audit_event (subject_kind, subject_id, at);
grant select, insert on audit_event to talent_pool_app;
