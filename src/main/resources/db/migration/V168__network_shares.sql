-- What one network holds while addresses are yet to be proven, for all nodes. Nothing is lost with it but a bound for
-- half an hour, so that it waits for no disk.
create unlogged table network_share (
    id              bigint generated always as identity primary key,
    -- an event and a mode
    what            text not null,
    network         text not null,
    -- null while the form is being taken
    registration_id bigint references registration on delete cascade,
    held_until      timestamptz not null
);

create index network_share_of on network_share (what, network);
create index network_share_registration on network_share (registration_id);
