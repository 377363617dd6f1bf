-- What is written is looked for at once, a batch after the other: a list of entries that wait would be read from its
-- beginning for each key.
alter index vacancy_likeness_keys set (fastupdate = off);
