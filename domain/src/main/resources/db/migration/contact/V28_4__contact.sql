-- An employer asks to contact a person, under her pseudonym, and what became of it. It goes with the person.
create table contact_request (
    id             uuid primary key,
    vacancy_id     uuid        not null,
    employer_id    text        not null,
    profile_id     uuid        not null,
    requested_by   text        not null,
    requested_at   timestamptz not null,
    message        text        not null check (length(message) between 10 and 2000),
    state          text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'ENDED')),
    answered_at    timestamptz,
    decline_reason text,
    ended_because  text check (ended_because in ('CONSENT', 'SUSPENSION')),
    outcome        text check (outcome in ('OFFER_MADE', 'HIRED')),
    outcome_reason text,
    outcome_at     timestamptz,
    outcome_by     text
);
-- Who declined is not asked again for the same vacancy.
create unique index contact_request_one on contact_request (vacancy_id, profile_id) where state <> 'ENDED';
create index contact_request_employer on contact_request (employer_id, requested_at);
create index contact_request_profile on contact_request (profile_id, requested_at);

-- What a person objected to in a request; for the contact point of the employer's Member State.
create table contact_complaint (
    id          uuid primary key,
    request_id  uuid        not null references contact_request (id) on delete cascade,
    employer_id text        not null,
    at          timestamptz not null,
    text        text        not null check (length(text) between 10 and 2000)
);
create index contact_complaint_employer on contact_complaint (employer_id, at);
grant select, insert, update, delete on contact_request to talent_pool_app;
grant select, insert, delete on contact_complaint to talent_pool_app;
