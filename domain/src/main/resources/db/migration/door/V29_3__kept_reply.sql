-- Replies to calls that carried an idempotency key, to be told again. `id` is a digest of account and key; call, status
-- and body are sealed like identities.
create table kept_reply (
    id      uuid primary key,
    account text        not null,
    at      timestamptz not null,
    key_id  text        not null,
    sealed  bytea       not null
);
create index kept_reply_at on kept_reply (at);
create index kept_reply_account on kept_reply (account);

-- Whichever program erases a person: what was told to her goes in the same transaction.
create function forget_replies_of_profile() returns trigger
    language plpgsql as
$$
begin
    delete from kept_reply where account = old.account;
    return null;
end
$$;
create trigger profile_erased_replies after update of status on profile
    for each row when (new.status = 'ERASED' and old.account is not null)
    execute function forget_replies_of_profile();

grant select, insert, update, delete on kept_reply to talent_pool_app;
