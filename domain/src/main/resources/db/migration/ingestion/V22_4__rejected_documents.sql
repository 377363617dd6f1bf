-- A run that took up what was kept of another one.
alter table ingestion_run add column retry_of uuid references ingestion_run (id);

-- Rejected documents, kept for a while so that they can be taken in once what was wrong is mended; sealed, because
-- they may be those of persons. Of a document that a feed sends again the last rejected one is kept.
create table rejected_document (
    id       uuid primary key,
    feed     text        not null references feed (id),
    kind     text        not null,
    document text        not null,
    run_id   uuid        not null references ingestion_run (id),
    key_id   text        not null,
    sealed   bytea       not null,
    bytes    bigint      not null,
    kept_at  timestamptz not null,
    unique (feed, kind, document)
);
comment on column rejected_document.run_id is 'that rejected it last';
create index rejected_document_run on rejected_document (run_id, id);
create index rejected_document_age on rejected_document (kept_at);
grant select, insert, update, delete on rejected_document to talent_pool_app;
