-- Vectors of the occupations, derived from the content when it is stored: two bytes for each of 200 dimensions, in the
-- order of the URIs. Derived data: versions without them are of the former format and have to be imported again anyhow.
ALTER TABLE taxonomy_version ADD COLUMN vectors bytea NOT NULL DEFAULT '';
ALTER TABLE taxonomy_version ALTER COLUMN vectors DROP DEFAULT;
ALTER TABLE taxonomy_version ALTER COLUMN vectors SET STORAGE EXTERNAL;
