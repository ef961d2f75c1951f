-- The figures of an event, counted once: nothing that comes later can be compared with them.
create table statistics_event (
    event_id   bigint primary key references document on delete cascade,
    counted_at timestamptz not null
);

-- What is told of it, and nothing finer: what was counted beneath is forgotten.
create table statistics_figure (
    event_id bigint not null references statistics_event on delete cascade,
    rank     integer not null,
    depth    smallint not null check (depth between 0 and 2),
    part     text not null check (part in ('outcome', 'attendance', 'organisation', 'door')),
    label    text not null,
    -- null for what is not told: too few people, or whose number would betray that of others
    people   integer,
    primary key (event_id, rank),
    constraint statistics_figure_of_many check (people >= 10)
);
