-- The nodes that run: each writes that it lives, and takes itself out when it stops. Nothing of a person.
create table node_beat (
    node    uuid primary key,
    name    text not null,
    version text not null,
    since   timestamptz not null,
    beat_at timestamptz not null
);
