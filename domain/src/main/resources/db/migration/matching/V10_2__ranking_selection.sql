-- Which filter and order by legal pathways a ranking was asked with, what it left out, and the counts of the whole.
-- The rankings before knew none.
alter table ranking add column selection jsonb not null
    default '{"filter": {"states": [], "order": "SCORE"}, "leftOut": 0, "facets": []}';
alter table ranking alter column selection drop default;
