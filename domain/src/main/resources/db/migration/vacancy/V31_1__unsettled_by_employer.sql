-- Vacancies are compared with others of their employer, so those of one employer are taken together.
create index vacancy_unsettled_employer on vacancy (employer_id, id) where version > settled_version;
