-- Versions of the taxonomy beside each other. One version is one compressed value (ESCO in English: about 3 MB): every
-- process needs the whole of it in memory for linking and nearness, and nobody asks SQL for a single concept. So a
-- version is written and read in one go, is there entirely or not at all, and never changes.
CREATE TABLE taxonomy_version (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name        text NOT NULL UNIQUE,
  fingerprint text NOT NULL UNIQUE,
  content     bytea NOT NULL,
  imported_at timestamptz NOT NULL
);

-- The content is compressed already.
ALTER TABLE taxonomy_version ALTER COLUMN content SET STORAGE EXTERNAL;

-- The version in force: one row that every process polls. A change of it is the sign to link again.
CREATE TABLE taxonomy_in_force (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version_id  bigint NOT NULL REFERENCES taxonomy_version (id),
  switched_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON taxonomy_version, taxonomy_in_force TO talent_pool_app;
