-- Which index of each kind answers, and which one a rebuild is filling. While a rebuild is open every write goes to both.
create table index_generation (
    kind           text primary key check (kind in ('profiles', 'vacancies')),
    active_index   text not null,
    building_index text
);
grant select, insert, update on index_generation to talent_pool_app;
