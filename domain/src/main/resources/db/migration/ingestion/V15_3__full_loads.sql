-- How long the vacancies of a feed may miss in its full loads before they are closed.
alter table feed add column grace_days smallint not null default 2 check (grace_days >= 0);

alter table ingestion_document drop constraint ingestion_document_outcome_check;
alter table ingestion_document add constraint ingestion_document_outcome_check
    check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'CLOSED', 'REOPENED', 'REJECTED'));

-- What a full load made of the vacancies it did not hold.
create table ingestion_closing (
    run_id     uuid primary key references ingestion_run (id),
    state      text   not null check (state in ('CLOSED', 'STOPPED', 'UNREADABLE')),
    open       bigint not null,
    unseen     bigint not null,
    due        bigint not null,
    unreadable bigint not null
);
comment on column ingestion_closing.open is 'vacancies of the feed before anything was closed';
comment on column ingestion_closing.due is 'unseen for longer than the grace period; closed if state is CLOSED';
grant select, insert, update on ingestion_closing to talent_pool_app;
