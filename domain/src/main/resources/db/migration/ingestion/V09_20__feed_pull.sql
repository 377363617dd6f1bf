-- Operator data: where a feed is fetched from, if nobody hands it in.
create table feed_pull (
    feed               text primary key references feed (id),
    url                text   not null,
    kind               text   not null check (kind in ('eures-input')),
    private_hosts      text[] not null,
    token_url          text,
    client_id          text,
    client_secret_file text,
    constraint credentials_are_whole check (num_nulls(token_url, client_id, client_secret_file) in (0, 3))
);
comment on column feed_pull.private_hosts is 'hosts that may have an address of a private network';

-- How each source fares, and where its fetching stands.
create table pull_state (
    feed         text primary key references feed (id),
    last_success timestamptz,
    last_failure timestamptz,
    failure      text,
    failures     integer not null default 0,
    next_try     timestamptz,
    last_full    timestamptz,
    changes_from timestamptz,
    run          uuid references ingestion_run (id),
    run_began    timestamptz,
    run_is_full  boolean not null default false
);
comment on column pull_state.failure is 'why the last try failed, as a sentence';
comment on column pull_state.failures is 'one after the other, without a success between';
comment on column pull_state.changes_from is 'begin of the last call for changes that was kept, by our own clock';
comment on column pull_state.run is 'begun and not finished';

-- Every reference a source named: what is still to be fetched, and the record it gave.
create table pull_reference (
    feed       text    not null references feed (id),
    reference  text    not null,
    source_key text,
    wanted     boolean not null,
    tries      integer not null default 0,
    closing    boolean not null default false,
    closed     boolean not null default false,
    named_by   uuid,
    primary key (feed, reference)
);
comment on column pull_reference.source_key is 'of the record that its document gave';
comment on column pull_reference.tries is 'calls of this run that did not answer it';
comment on column pull_reference.closing is 'the source says it is closed, and the record is still open';
comment on column pull_reference.named_by is 'run whose full list named it last';
create index pull_reference_wanted on pull_reference (feed, tries, reference) where wanted;
create index pull_reference_closing on pull_reference (feed) where closing;
grant select, insert, update, delete on feed_pull, pull_state, pull_reference to talent_pool_app;
