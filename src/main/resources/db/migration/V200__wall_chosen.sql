-- What those who keep a room put on its wall last; nothing for what comes by itself.
create table wall_choice (
    room      bigint primary key references live_room (room) on delete cascade,
    -- the name of what is shown
    exhibit   text not null,
    chosen_at timestamptz not null
);

-- Since when a debate is at its phase: the wall shows what began last.
alter table debate add column phase_since timestamptz not null default now();
