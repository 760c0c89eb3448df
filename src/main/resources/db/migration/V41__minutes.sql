create table minute_taking (
    meeting_id uuid primary key references meeting,
    group_id uuid not null references leadership_group,
    version int not null,
    changed boolean not null
);

create table minute_attendance (
    meeting_id uuid not null references minute_taking,
    position int not null,
    absent boolean not null,
    name text not null,
    member_id text,
    other_group text,
    mode text,
    remark text not null,
    primary key (meeting_id, position)
);

create table minute_note (
    id uuid primary key,
    meeting_id uuid not null references minute_taking,
    position int not null,
    point_id uuid not null,
    said text not null
);
create index minute_note_by_meeting on minute_note (meeting_id);

create table decision (
    id uuid primary key,
    group_id uuid not null references leadership_group,
    meeting_id uuid not null references minute_taking,
    position int not null,
    point_id uuid not null,
    said text not null,
    decision_year int,
    decision_number int,
    struck boolean not null,
    unique (group_id, decision_year, decision_number)
);
create index decision_by_meeting on decision (meeting_id);

create table promised_return (
    id uuid not null,
    meeting_id uuid not null references minute_taking,
    position int not null,
    point_id uuid not null,
    note_id uuid not null,
    topic text not null,
    quote text not null,
    when_words text not null,
    earliest date,
    state text not null,
    booked_point uuid,
    primary key (meeting_id, id)
);

-- Proposals that were said no to, and points that were dealt with without a note.
create table minute_mark (
    meeting_id uuid not null references minute_taking,
    kind text not null,
    marked uuid not null,
    primary key (meeting_id, kind, marked)
);

create table adopted_minutes (
    meeting_id uuid not null references minute_taking,
    version int not null,
    group_id uuid not null references leadership_group,
    adopted_by text not null,
    adopted_at timestamp with time zone not null,
    language text not null,
    whole text not null,
    posted text not null,
    primary key (meeting_id, version)
);

create table publishing_step (
    meeting_id uuid not null,
    version int not null,
    kind text not null,
    state text not null,
    attempts int not null,
    detail text not null,
    told boolean not null,
    at timestamp with time zone not null,
    primary key (meeting_id, version, kind),
    foreign key (meeting_id, version) references adopted_minutes
);
