-- Sequences as they were held: one runs from its start to its end.
create table conduct_sequence (
    room       bigint not null references live_room (room) on delete cascade,
    rank       integer not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    primary key (room, rank)
);

create unique index conduct_sequence_running on conduct_sequence (room) where ended_at is null;
