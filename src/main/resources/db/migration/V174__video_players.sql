-- The players of an event's room, as its document says: what is shown, slides, and the interpreter.

create table video_player (
    room    bigint not null references document (id) on delete cascade,
    kind    text   not null check (kind in ('video', 'slides', 'interpreter')),
    address text   not null,
    primary key (room, kind)
);
