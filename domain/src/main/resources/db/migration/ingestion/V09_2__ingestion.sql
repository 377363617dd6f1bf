-- Operator data: where documents come from, and whether the feed vouches for the employers in it.
create table feed (
    id            text primary key,
    name          text    not null,
    vouches       boolean not null,
    member_states text[]  not null
);
insert into feed values ('upload', 'Documents handed in without a registered feed', false, '{}');

create table ingestion_run (
    id          uuid primary key,
    kind        text        not null check (kind in ('vacancies', 'profiles')),
    feed        text        not null references feed (id),
    started_at  timestamptz not null,
    finished_at timestamptz
);

-- What became of each document of a run: nothing is dropped in silence.
create table ingestion_document (
    run_id    uuid not null references ingestion_run (id),
    document  text not null,
    outcome   text not null check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'REJECTED')),
    record_id uuid,
    primary key (run_id, document)
);
create index ingestion_document_record on ingestion_document (run_id, record_id);

create table ingestion_issue (
    id         bigint generated always as identity primary key,
    run_id     uuid not null references ingestion_run (id),
    document   text not null,
    source_key text,
    severity   text not null,
    rule       text not null,
    path       text not null,
    message    text not null
);
create index ingestion_issue_run on ingestion_issue (run_id, document);
grant select, insert, update, delete on feed, ingestion_run, ingestion_document, ingestion_issue to talent_pool_app;
