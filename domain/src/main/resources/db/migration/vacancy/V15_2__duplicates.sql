-- Vacancies that offer the same job of one employer share a cluster; null for those alone. The row itself says whether
-- it was compared (version > settled_version), as it says whether the index has it.
alter table vacancy add column settled_version bigint not null default 0;
alter table vacancy add column cluster uuid;
create index vacancy_unsettled on vacancy (id) where version > settled_version;
create index vacancy_cluster on vacancy (cluster) where cluster is not null;

-- What two vacancies are compared by.
create table vacancy_likeness (
    vacancy_id  uuid primary key references vacancy (id),
    employer_id text        not null,
    keys        bigint[]    not null,
    facts       jsonb       not null,
    text_size   integer     not null,
    text        integer[]   not null,
    text_since  timestamptz not null
);
comment on column vacancy_likeness.keys is 'of one employer; two vacancies of the same job have one in common';
create index vacancy_likeness_keys on vacancy_likeness using gin (keys);

-- One vacancy of each employer by what nearly equal texts have in common: whether other employers use a text is found
-- without looking at all that use it.
create table vacancy_text (
    key         bigint not null,
    employer_id text   not null,
    vacancy_id  uuid   not null references vacancy (id),
    primary key (key, employer_id)
);
grant select, insert, update, delete on vacancy_likeness, vacancy_text to talent_pool_app;
