-- The draft of minutes that somebody last had in hand: what they type about minutes means that one.
create table opened_draft (
    group_id uuid not null references leadership_group,
    entra_id text not null,
    meeting_id uuid not null references meeting,
    at timestamp with time zone not null,
    primary key (group_id, entra_id)
);
