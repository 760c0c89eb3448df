-- Where a channel keeps its files: resolved once, for the look-up needs a wider permission than the writing.
create table channel_folder (
    group_id uuid not null references leadership_group,
    channel_id text not null,
    drive_id text not null,
    item_id text not null,
    primary key (group_id, channel_id)
);
