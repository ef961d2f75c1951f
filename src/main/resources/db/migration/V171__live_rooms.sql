-- The live room of an event: its code, who is in, and how the programme goes.

create table live_room (
    room      bigint primary key references document (id) on delete cascade,
    -- what one types from the wall
    code      text not null unique check (code ~ '^[a-z]+[0-9]{2}$'),
    opened_at timestamptz not null,
    closed_at timestamptz
);

-- One person in one room, by however many devices: this is whom a vote is counted for.
create table live_participant (
    id              bigint generated always as identity primary key,
    room            bigint not null references live_room (room) on delete cascade,
    registration_id bigint references registration (id) on delete set null,
    agent_id        uuid references agent (id) on delete set null,
    entered_at      timestamptz not null,
    -- shown out by who keeps the room
    excluded_at     timestamptz,
    unique (room, registration_id),
    unique (room, agent_id)
);

-- One device in one room. Who came by the code of the wall is no participant: they read and ask.
create table live_pass (
    id             uuid primary key,
    token_sha256   bytea not null unique,
    room           bigint not null references live_room (room) on delete cascade,
    participant_id bigint references live_participant (id) on delete cascade,
    onsite         boolean not null,
    given_at       timestamptz not null,
    excluded_at    timestamptz
);

create index on live_pass (participant_id);
create index on live_participant (registration_id);
create index on live_participant (agent_id);

-- Those that still open: not of one who was shown out, nor of a registration that lost its place.
create view live_valid_pass as
select p.*
  from live_pass p
  left join live_participant a on a.id = p.participant_id
  left join registration r on r.id = a.registration_id
 where p.excluded_at is null
   and a.excluded_at is null
   and (p.participant_id is null or a.agent_id is not null or r.status = 'confirmed');
