-- Why a vacancy is closed; null while it is open, and for those closed before this was kept.
alter table vacancy add column closing text check (closing in ('WITHDRAWN', 'UNSEEN', 'EXPIRED'));
create index vacancy_open on vacancy (source) where status = 'OPEN';

-- Open vacancies that the last full load of their feed did not hold any more, and since when.
create table vacancy_unseen (
    vacancy_id uuid primary key references vacancy (id),
    since      timestamptz not null
);
grant select, insert, delete on vacancy_unseen to talent_pool_app;
