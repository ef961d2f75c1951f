-- Who asks for the floor, and who had it.
create table floor_hand (
    id             bigint generated always as identity primary key,
    room           bigint not null references live_room (room) on delete cascade,
    participant_id bigint not null references live_participant (id) on delete cascade,
    onsite         boolean not null,
    raised_at      timestamptz not null,
    called_at      timestamptz,
    -- taken down by themselves, or after they spoke
    lowered_at     timestamptz
);

create unique index floor_hand_raised on floor_hand (room, participant_id) where lowered_at is null;
create unique index floor_hand_speaking on floor_hand (room) where called_at is not null and lowered_at is null;
create index on floor_hand (participant_id);

-- How often each sign was given in a sequence; -1 when none ran. Whose it was is kept nowhere.
create table floor_reaction (
    room     bigint not null references live_room (room) on delete cascade,
    sequence integer not null,
    kind     text not null check (kind in ('agree', 'thanks', 'louder', 'slower')),
    times    integer not null check (times > 0),
    primary key (room, sequence, kind)
);
