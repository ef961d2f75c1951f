-- Links given in a room, noted by who keeps it; an address stands there once.

create table given_link (
    id       bigint generated always as identity primary key,
    room     bigint not null references live_room (room) on delete cascade,
    title    text not null check (length(title) between 1 and 200),
    address  text not null check (address ~* '^https?://' and length(address) <= 2000),
    given_at timestamptz not null,
    unique (room, address)
);
