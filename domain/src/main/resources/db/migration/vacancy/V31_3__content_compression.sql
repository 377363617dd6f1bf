-- Documents are compressed when they are written and unpacked by every job that reads them, which costs less this way,
-- where the server was built with it.
do $$
begin
    alter table vacancy alter column content set compression lz4;
    alter table profile alter column content set compression lz4;
exception when feature_not_supported then
    raise notice 'This server has no lz4; documents stay compressed as before.';
end $$;
