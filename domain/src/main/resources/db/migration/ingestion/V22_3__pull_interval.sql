alter table feed_pull add column every_seconds bigint check (every_seconds >= 0);
comment on column feed_pull.every_seconds is 'how long after a success the source is left alone; null for as often as asked';
