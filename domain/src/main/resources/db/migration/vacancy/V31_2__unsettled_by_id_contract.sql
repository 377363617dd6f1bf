-- An older program that asks in this order sorts what is due.
drop index vacancy_unsettled;
