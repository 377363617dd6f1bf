-- Concepts of earlier versions that a version no longer has, and what replaced them there (null: nothing).
CREATE TABLE taxonomy_retired (
  version_id bigint NOT NULL REFERENCES taxonomy_version (id) ON DELETE CASCADE,
  uri        text NOT NULL,
  successor  text,
  PRIMARY KEY (version_id, uri)
);

-- What a person said a title or a skill means. Rows are never deleted: they are the history; the one that is not
-- revoked is in force.
CREATE TABLE correction (
  id         uuid PRIMARY KEY,
  kind       text NOT NULL CHECK (kind IN ('OCCUPATION', 'SKILL')),
  language   text NOT NULL,
  text       text NOT NULL CHECK (length(text) <= 200),
  plain      text NOT NULL,
  concept    text,
  reason     text NOT NULL,
  made_by    text NOT NULL,
  made_at    timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  change     bigint NOT NULL
);

COMMENT ON COLUMN correction.plain IS 'the text as it is compared';
COMMENT ON COLUMN correction.concept IS 'URI; null: none of the taxonomy';
COMMENT ON COLUMN correction.change IS 'number of the latest change to the row';

CREATE UNIQUE INDEX correction_in_force ON correction (kind, language, plain) WHERE revoked_at IS NULL;
CREATE INDEX correction_by_change ON correction (change);

-- The row that every process polls also counts the changes to corrections, one after the other, and says what all
-- records were last linked with. A null or a lower number means that linking them anew is due or was cut short.
ALTER TABLE taxonomy_in_force
  ADD COLUMN corrections          bigint NOT NULL DEFAULT 0,
  ADD COLUMN relinked_version_id  bigint REFERENCES taxonomy_version (id),
  ADD COLUMN relinked_corrections bigint NOT NULL DEFAULT 0;

GRANT SELECT, INSERT, UPDATE, DELETE ON taxonomy_retired TO talent_pool_app;
GRANT SELECT, INSERT, UPDATE ON correction TO talent_pool_app;
