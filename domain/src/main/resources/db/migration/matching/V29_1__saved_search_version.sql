-- Raised by every edit of its owner, never by a run.
alter table saved_search add column version bigint not null default 1;
