-- A human said no to a candidate of a vacancy, and why. It stays until the person is erased.
create table candidate_rejection (
    vacancy_id      uuid        not null,
    profile_id      uuid        not null,
    vacancy_version bigint      not null,
    profile_version bigint      not null,
    at              timestamptz not null,
    actor           text        not null,
    reason          text        not null check (length(reason) between 10 and 2000),
    primary key (vacancy_id, profile_id)
);
create index candidate_rejection_profile on candidate_rejection (profile_id, at);
grant select, insert, delete on candidate_rejection to talent_pool_app;

-- Employers who want no automatic ranking; who is not here has it.
create table ranking_switch (
    employer_id text primary key,
    automatic   boolean     not null,
    changed_at  timestamptz not null,
    changed_by  text        not null
);
grant select, insert, update on ranking_switch to talent_pool_app;
