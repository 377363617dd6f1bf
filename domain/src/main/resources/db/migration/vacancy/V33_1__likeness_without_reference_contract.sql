-- As for the texts: a vacancy is never deleted, only erased, so the reference could never be broken; checking it cost as
-- much as writing the row.
alter table vacancy_likeness drop constraint vacancy_likeness_vacancy_id_fkey;
