-- True once the person has written the profile herself: no source does any more.
alter table profile add column own_word boolean not null default false;

-- Who confirmed which version of what everybody has to know before registering.
create table information_confirmation (
    account  text        not null,
    version  text        not null,
    language text        not null,
    at       timestamptz not null,
    primary key (account, version)
);
grant select, insert on information_confirmation to talent_pool_app;

-- What was read of a document that a person uploaded, until she accepts or discards it; sealed like who she is.
create table uploaded_document (
    id          uuid primary key,
    profile_id  uuid        not null,
    key_id      text        not null,
    sealed      bytea       not null,
    uploaded_at timestamptz not null,
    expires_at  timestamptz not null
);
create index uploaded_document_profile on uploaded_document (profile_id);
create index uploaded_document_expiry on uploaded_document (expires_at);
grant select, insert, delete on uploaded_document to talent_pool_app;

-- Whichever program erases a person: what she did stays as a fact, and no longer says whose account it was. The programs
-- themselves may only add to these records.
create function forget_account_of_profile() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    delete from uploaded_document where profile_id = new.id;
    delete from information_confirmation where account = old.account;
    update audit_event set actor = 'erased'
        where subject_kind = 'profile' and subject_id = new.id::text and actor = old.account;
    update profile_history set actor = 'erased' where profile_id = new.id and actor = old.account;
    update ranking set actor = 'erased'
        where subject_kind = 'profile' and subject_id = new.id and actor = old.account;
    return null;
end
$$;
create trigger profile_erased_account after update of status on profile
    for each row when (new.status = 'ERASED' and old.status <> 'ERASED')
    execute function forget_account_of_profile();
