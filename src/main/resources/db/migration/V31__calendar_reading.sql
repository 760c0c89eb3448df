-- Since when the group's calendar has failed to be read, and whether the secretary has been told.
alter table leadership_group add column calendar_failing_since timestamp with time zone;
alter table leadership_group add column calendar_told boolean default false not null;
