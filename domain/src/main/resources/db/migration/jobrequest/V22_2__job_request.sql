-- Jobs that somebody or the schedule asked for. A worker claims one, says that it is alive, and how far it is.
create table job_request (
    id           uuid primary key,
    job          text        not null,
    subject      text        not null,
    whole        boolean     not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    state        text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    worker       text,
    attempts     integer     not null default 0,
    lease_until  timestamptz,
    started_at   timestamptz,
    finished_at  timestamptz,
    doing        text,
    done         bigint      not null default 0,
    total        bigint      not null default 0,
    rate         double precision not null default 0,
    result       text
);
comment on column job_request.subject is 'feed or run that the job is about; empty if it is about the whole pool';
comment on column job_request.whole is 'the thorough form of the job: the whole list of a source, the content of every document';
comment on column job_request.requested_by is 'subject of a token, or schedule';
comment on column job_request.attempts is 'workers that began it; more than one if they died';
comment on column job_request.lease_until is 'by the clock of the database; later than that the worker counts as dead';
comment on column job_request.doing is 'what done counts; total is 0 if it is not known';

-- One open request for the same thing: asking again adds none.
create unique index job_request_open on job_request (job, subject) where state in ('WAITING', 'RUNNING');
create index job_request_newest on job_request (requested_at desc, id desc);
grant select, insert, update, delete on job_request to talent_pool_app;
