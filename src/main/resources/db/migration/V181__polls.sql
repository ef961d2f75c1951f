-- What is asked in a room. What is answered is counted in a ballot box, from its opening on.
create table poll (
    id       bigint generated always as identity primary key,
    room     bigint not null references live_room (room) on delete cascade,
    kind     text not null check (kind in ('single', 'multiple', 'scale', 'ranking', 'words')),
    question text not null,
    -- the answers one chooses from; of a scale, what its ends mean
    options  text[] not null,
    -- how many one may choose, or words one may give
    most     integer not null check (most > 0),
    -- whether the results are shown now; ten people have to have answered all the same
    shown    boolean not null,
    -- null for a draft
    box      bigint unique references ballot_box (id) on delete set null
);

create index on poll (room);
