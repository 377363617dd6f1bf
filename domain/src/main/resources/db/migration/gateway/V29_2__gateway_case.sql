-- What a gateway office does for one applicant. `purpose` is the consent it rests on; without that consent it is closed
-- for good and holds nothing of the person.
create table gateway_case (
    id          uuid primary key,
    office      text        not null,
    profile_id  uuid        not null references profile (id),
    purpose     text        not null,
    destination char(2)     not null,
    state       text        not null,
    closed      boolean     not null default false,
    version     bigint      not null default 1,
    assignee    text,
    assessed    jsonb,
    opened_at   timestamptz not null,
    changed_at  timestamptz not null
);
create unique index gateway_case_one_open on gateway_case (office, profile_id)
    where state not in ('WITHDRAWN', 'NOT_IN_SCOPE', 'FRAUD_REFERRED');
create index gateway_case_office on gateway_case (office, opened_at, id);
create index gateway_case_profile on gateway_case (profile_id);

-- Append-only, so it never tells of the person: words of people are in the notes.
create table gateway_case_history (
    id      bigint generated always as identity primary key,
    case_id uuid        not null,
    version bigint      not null,
    at      timestamptz not null,
    actor   text        not null,
    change  text        not null,
    detail  text
);
create index gateway_case_history_case on gateway_case_history (case_id, id);

-- Sealed as identities are: AES-GCM, key outside the database.
create table gateway_case_note (
    id      bigint generated always as identity primary key,
    case_id uuid        not null references gateway_case (id),
    at      timestamptz not null,
    actor   text        not null,
    key_id  text        not null,
    sealed  bytea       not null
);
create index gateway_case_note_case on gateway_case_note (case_id, id);

-- How far each document of a checklist is; what is not here was asked for and has not come.
create table gateway_case_document (
    case_id    uuid        not null references gateway_case (id),
    code       text        not null,
    state      text        not null check (state in ('ASKED', 'RECEIVED', 'CHECKED', 'NOT_NEEDED')),
    at         timestamptz not null,
    actor      text        not null,
    key_id     text,
    sealed     bytea,
    primary key (case_id, code)
);

-- Officers who have signed in, so that a case can be given to one.
create table gateway_officer (
    office  text not null,
    account text not null,
    primary key (office, account)
);

-- Whichever program ends a consent, or replaces it by a narrower one: at the end of that transaction the cases that
-- rested on it are closed and emptied.
create function close_gateway_cases() returns trigger
    language plpgsql as
$$
declare
    ended uuid[];
begin
    select array_agg(g.id) into ended from gateway_case g
    where g.profile_id = new.profile_id and not g.closed and not exists (
        select from consent c
        where c.profile_id = g.profile_id and c.withdrawn_at is null and g.purpose = any (c.purposes));
    if ended is null then return null; end if;
    update gateway_case set closed = true, version = version + 1, assessed = null, changed_at = now(),
        state = case when state in ('NOT_IN_SCOPE', 'FRAUD_REFERRED') then state else 'WITHDRAWN' end
    where id = any (ended);
    delete from gateway_case_note where case_id = any (ended);
    delete from gateway_case_document where case_id = any (ended);
    insert into gateway_case_history (case_id, version, at, actor, change)
    select id, version, now(), 'applicant', 'CONSENT_ENDED' from gateway_case where id = any (ended);
    return null;
end
$$;
create constraint trigger consent_ended after update on consent deferrable initially deferred
    for each row when (new.withdrawn_at is not null) execute function close_gateway_cases();

grant select, insert, update on gateway_case to talent_pool_app;
grant select, insert on gateway_case_history, gateway_officer to talent_pool_app;
grant select, insert, delete on gateway_case_note to talent_pool_app;
grant select, insert, update, delete on gateway_case_document to talent_pool_app;
