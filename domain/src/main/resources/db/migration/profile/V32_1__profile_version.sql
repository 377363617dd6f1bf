-- Every ranking asks which version of some hundred profiles is in force. A row holds the whole profile, so each of them
-- was a page of the table to be read; here they stand close together.
create index profile_version on profile (id) include (version);
