-- The language that a person wants to be answered in, whatever Teams says they speak; null where Teams decides.
alter table person add column chosen_language text;
