-- Whichever program erases a person: her rejected documents go, and the names of her files, which are often her own.
create function forget_documents_of_profile() returns trigger
    language plpgsql as
$$
declare
    gone record;
begin
    for gone in
        with rejected as (
            delete from rejected_document r where r.feed = new.source and r.kind = 'profiles' and (
                encode(sha256(convert_to(r.document, 'UTF8')), 'hex') = new.source_key
                or r.document in (select document from ingestion_document where record_id = new.id)
                or exists (select from ingestion_issue i where i.run_id = r.run_id and i.document = r.document
                    and encode(sha256(convert_to(i.source_key, 'UTF8')), 'hex') = new.source_key))
            returning run_id, document)
        select run_id, document, 'erased ' || gen_random_uuid() as name from (
            select * from rejected union select run_id, document from ingestion_document where record_id = new.id)
    loop
        update ingestion_issue set document = gone.name, source_key = null
            where run_id = gone.run_id and document = gone.document;
        update ingestion_document set document = gone.name
            where run_id = gone.run_id and document = gone.document;
    end loop;
    return null;
end
$$;
create trigger profile_erased_documents after update of status on profile
    for each row when (new.status = 'ERASED' and old.status <> 'ERASED')
    execute function forget_documents_of_profile();
