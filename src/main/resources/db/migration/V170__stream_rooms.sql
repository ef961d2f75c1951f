-- How far each live room is, so that a listener who comes back hears what they missed. A room is an event's document.

create table stream_room (
    room     bigint primary key references document (id) on delete cascade,
    sequence bigint not null
);

create table stream_part (
    room    bigint not null references stream_room (room) on delete cascade,
    part    text   not null,
    version bigint not null,
    primary key (room, part)
);
