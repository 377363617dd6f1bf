-- Runs are listed newest first, all of them or those of a feed.
create index ingestion_run_newest on ingestion_run (started_at desc, id desc);
create index ingestion_run_feed on ingestion_run (feed, started_at desc, id desc);
