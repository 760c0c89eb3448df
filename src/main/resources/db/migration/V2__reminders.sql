create table reminder_sent (
    group_id uuid not null references leadership_group,
    week text not null,
    at timestamp with time zone not null,
    primary key (group_id, week)
);
