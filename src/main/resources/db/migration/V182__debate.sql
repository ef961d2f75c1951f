-- A motion, what people think of it before and after, and what is said for and against in between.
create table debate (
    id         bigint generated always as identity primary key,
    room       bigint not null references live_room (room) on delete cascade,
    motion     text not null,
    phase      text not null default 'draft' check (phase in ('draft', 'before', 'statements', 'after', 'closed')),
    before_box bigint unique references ballot_box (id) on delete set null,
    after_box  bigint unique references ballot_box (id) on delete set null
);

create index on debate (room);

create table debate_statement (
    id             bigint generated always as identity primary key,
    debate         bigint not null references debate (id) on delete cascade,
    side           text not null check (side in ('for', 'against')),
    text           text not null,
    fate           text not null default 'proposed' check (fate in ('proposed', 'shown', 'refused')),
    -- from when it is shown on
    box            bigint unique references ballot_box (id) on delete set null,
    -- for a bound to what one person sends; erased afterwards
    participant_id bigint references live_participant (id) on delete set null,
    proposed_at    timestamptz not null
);

create index on debate_statement (debate);
create index on debate_statement (participant_id);
