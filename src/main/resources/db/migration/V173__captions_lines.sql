-- What is said in a room, as it is typed. A line that is corrected keeps its moment.

create table caption_line (
    id      bigint generated always as identity primary key,
    room    bigint not null references live_room (room) on delete cascade,
    said_at timestamptz not null,
    text    text not null check (length(text) between 1 and 500)
);

create index on caption_line (room, id);
