-- Messages that wait to be read. Words are public ones (titles, names of entities); never those of a person.
create table notification (
    id        uuid primary key,
    recipient text        not null,
    notice    text        not null,
    words     text[]      not null,
    link      text,
    once      text,
    at        timestamptz not null,
    read_at   timestamptz
);
comment on column notification.recipient is 'profile, employer or ncp, a colon, and its id';
comment on column notification.once is 'of what occasion; a recipient is told once of each';
create index notification_recipient on notification (recipient, at);
create unique index notification_once on notification (recipient, once);
grant select, insert, update, delete on notification to talent_pool_app;
