-- Since when a row waits for the index. By a trigger, because many statements raise a version and none may forget it;
-- it runs only when a row begins to wait.
create function begin_to_wait() returns trigger language plpgsql as $$
begin
    new.dirty_since := clock_timestamp();
    return new;
end $$;

alter table vacancy add column dirty_since timestamptz not null default clock_timestamp();
create trigger vacancy_begins_to_wait before update on vacancy for each row
    when (old.version <= old.indexed_version and new.version > new.indexed_version) execute function begin_to_wait();

alter table profile add column dirty_since timestamptz not null default clock_timestamp();
create trigger profile_begins_to_wait before update on profile for each row
    when (old.version <= old.indexed_version and new.version > new.indexed_version) execute function begin_to_wait();

comment on column vacancy.dirty_since is 'says something only while version > indexed_version';
comment on column profile.dirty_since is 'says something only while version > indexed_version';
