-- Whichever program erases a person: what matching keeps about her goes in the same transaction.
create function forget_matching_of_profile() returns trigger
    language plpgsql as
$$
begin
    delete from candidate_rejection where profile_id = new.id;
    delete from saved_search where kind = 'profile' and subject_id = new.id;
    delete from saved_search_match where match_id = new.id;
    return null;
end
$$;
create trigger profile_erased after update of status on profile
    for each row when (new.status = 'ERASED' and old.status <> 'ERASED')
    execute function forget_matching_of_profile();

create index saved_search_match_match on saved_search_match (match_id);
create index saved_search_profile on saved_search (subject_id) where kind = 'profile';
