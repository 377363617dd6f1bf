-- What an employer prepares. A draft is closed to every program that does not know this column.
alter table vacancy add column draft boolean not null default false;
