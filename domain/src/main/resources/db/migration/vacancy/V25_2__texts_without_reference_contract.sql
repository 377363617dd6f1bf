-- A vacancy is never deleted, only erased, so the reference could never be broken; checking it for each of four keys cost
-- more than writing them.
alter table vacancy_text drop constraint vacancy_text_vacancy_id_fkey;
