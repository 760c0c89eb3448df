-- Minutes written elsewhere that somebody had read in; what was found waits until it is said yes or no to.
create table old_minutes (
    id uuid primary key,
    group_id uuid not null references leadership_group,
    text_hash text not null,
    source text not null,
    meeting_day date,
    -- Kept only until the meeting's day is known: dues are counted from it.
    whole_text text,
    read_by text not null,
    read_at timestamp with time zone not null,
    unique (group_id, text_hash)
);

create table old_finding (
    id uuid primary key,
    old_minutes_id uuid not null references old_minutes,
    position int not null,
    kind text not null,
    point_title text not null,
    what text not null,
    quote text not null,
    owner_name text not null,
    owner_id text,
    helpers text not null,
    due_words text not null,
    due_kind text,
    due_first date,
    due_last date,
    alarming boolean not null,
    state text not null,
    became text not null
);
create index old_finding_by_minutes on old_finding (old_minutes_id);

-- A file that somebody sent, to be fetched soon; its address is valid for some minutes only.
create table offered_file (
    id uuid primary key,
    group_id uuid not null references leadership_group,
    person text not null,
    name text not null,
    url text not null,
    meeting_day date,
    at timestamp with time zone not null
);

create table earlier_decision (
    id uuid primary key,
    group_id uuid not null references leadership_group,
    meeting_day date not null,
    point_title text not null,
    said text not null,
    quote text not null,
    source text not null,
    accepted_by text not null,
    accepted_at timestamp with time zone not null
);
create index earlier_decision_by_group on earlier_decision (group_id);

-- Where an assignment was read from, when it was found in old minutes.
alter table assignment add column source text default '' not null;
