-- Where an event is joined online, as its document says now. Never public.
create table checkin_room (
    event_id bigint primary key references document,
    address  text not null
);

-- Who came, once each: someone registered, or someone added at the door, who has a name here.
create table checkin_arrival (
    id              uuid primary key,
    event_id        bigint not null references document,
    registration_id bigint unique references registration on delete cascade,
    name            text,
    organisation    text,
    mode            text not null check (mode in ('onsite', 'online')),
    -- the first time they were seen, by the clock of whoever saw them
    arrived_at      timestamptz not null,
    constraint checkin_arrival_of_someone check ((registration_id is null) = (name is not null))
);

create index checkin_arrival_event on checkin_arrival (event_id, mode);

-- All that was shown at a door, also what was no ticket. The id is the phone's: what it sends twice is kept once.
create table checkin_scan (
    id              uuid primary key,
    event_id        bigint not null references document,
    registration_id bigint references registration on delete cascade,
    scanned_at      timestamptz not null,
    received_at     timestamptz not null,
    -- the account of whoever kept the door
    door            uuid not null,
    outcome         text not null check (outcome in ('arrived', 'again', 'elsewhere', 'unconfirmed', 'unknown'))
);

create index checkin_scan_registration on checkin_scan (registration_id);
