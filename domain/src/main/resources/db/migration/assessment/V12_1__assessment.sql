-- What jobseekers kept of the pathways. What they stated is sealed like who they are: AES-GCM, key outside the database.
create table saved_assessment (
    id            uuid primary key,
    profile_id    uuid        not null references profile (id),
    vacancy_id    uuid references vacancy (id),
    member_states text[]      not null,
    key_id        text        not null,
    stated        bytea       not null,
    result        jsonb       not null,
    saved_at      timestamptz not null
);
create index saved_assessment_profile on saved_assessment (profile_id);

-- The last result of every vacancy and saved assessment: what the next run is compared with.
create table assessed (
    subject_id uuid primary key,
    result     jsonb not null
);

-- Runs of `reassess`. One that was cut short is continued by the next.
create table assessment_run (
    id          uuid primary key,
    as_of       date        not null,
    rules       text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
create unique index assessment_run_one_open on assessment_run ((true)) where finished_at is null;

-- How far a run has come with the vacancies and with the saved assessments.
create table assessment_progress (
    run_id     uuid   not null references assessment_run (id),
    kind       text   not null check (kind in ('VACANCY', 'SAVED_ASSESSMENT')),
    last_id    uuid   not null,
    assessed   bigint not null,
    first_time bigint not null,
    primary key (run_id, kind)
);

create table assessment_change (
    id           bigint generated always as identity primary key,
    run_id       uuid not null references assessment_run (id),
    kind         text not null check (kind in ('VACANCY', 'SAVED_ASSESSMENT')),
    subject_id   uuid not null,
    member_state text not null,
    rule         text not null,
    from_state   text,
    to_state     text,
    cause        text not null check (cause in ('RECORD', 'RULES', 'DAY', 'LISTS')),
    from_rules   text not null,
    to_rules     text not null,
    from_day     date not null,
    to_day       date not null
);
create index assessment_change_run on assessment_change (run_id, id);
create index assessment_change_subject on assessment_change (subject_id);
grant select, insert, update, delete on saved_assessment, assessed, assessment_run, assessment_progress,
    assessment_change to talent_pool_app;
