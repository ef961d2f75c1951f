-- Who took part, and how often each choice was made: nothing joins one to the other (docs/decisions/0015).

-- What is asked once: a poll, a statement of a debate, a position.
create table ballot_box (
    id        bigint generated always as identity primary key,
    room      bigint not null references live_room (room) on delete cascade,
    opened_at timestamptz not null,
    closed_at timestamptz
);

-- The counters of a box, in several rows so that votes do not wait for one another; the sum is the result. One row holds all
-- choices: that it changed tells not which.
create table ballot_slot (
    box     bigint not null references ballot_box (id) on delete cascade,
    slot    smallint not null,
    -- false once closed: asked by the statement that counts
    taking  boolean not null,
    ballots integer not null check (ballots >= 0),
    votes   integer[] not null,
    primary key (box, slot)
) with (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

-- Who took part. No instant; and no foreign keys: each vote would leave its transaction’s number in the rows they point to.
-- Rows are written anew, in no order, by a transaction that is nobody’s.
create table ballot_participation (
    box            bigint not null,
    participant_id bigint not null,
    mixed          boolean not null default false,
    primary key (box, participant_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

create index ballot_participation_fresh on ballot_participation (box) where not mixed;
create index ballot_participation_participant on ballot_participation (participant_id);

-- Words that people typed, each with how often. Somebody looks at them before they are shown.
create table ballot_word (
    box      bigint not null references ballot_box (id) on delete cascade,
    -- without capitals and accents
    word     text not null,
    spelling text not null,
    votes    integer not null check (votes > 0),
    fate     text not null default 'proposed' check (fate in ('proposed', 'shown', 'hidden')),
    primary key (box, word)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);
