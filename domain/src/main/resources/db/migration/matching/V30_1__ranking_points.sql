-- Points by criterion, packed to less than half of what `contributions` takes; that column is empty beside them, and
-- holds the points of the rows of before. They are deflated already, so the database does not try again.
alter table ranking add column points bytea storage external;
