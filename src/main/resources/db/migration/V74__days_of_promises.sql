-- The last day that a promise's words can mean: "in March" is until the end of it.
alter table promised_return add column latest date;
