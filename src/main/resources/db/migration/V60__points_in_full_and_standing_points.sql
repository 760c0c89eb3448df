-- What a point is for, and the decision that is proposed.
alter table agenda_point add column purpose text default '' not null;
alter table agenda_point add column proposal text default '' not null;

-- The points that a group takes up every time; a group without any has the usual ones.
create table standing_point (
    group_id uuid not null references leadership_group,
    position integer not null,
    title text not null,
    place text not null,
    primary key (group_id, position)
);
