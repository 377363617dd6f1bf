-- How documents of a feed in a partner's own form are read: the YAML of its mapping (docs/formats.md), or null.
alter table feed add column mapping text;
