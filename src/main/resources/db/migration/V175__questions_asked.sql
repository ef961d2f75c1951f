-- What participants ask in the room of an event, who supports it, and what becomes of it.

-- How questions are signed, where a document says so: an event's own, or that of its series.
create table question_rule (
    document_id bigint primary key references document (id) on delete cascade,
    signing     text not null check (signing in ('nom', 'fonction', 'masque'))
);

create table question (
    id          bigint generated always as identity primary key,
    room        bigint not null references live_room (room) on delete cascade,
    text        text not null check (length(text) between 1 and 500),
    -- as its readers see it; empty without a name
    signed      text not null,
    asked_at    timestamptz not null,
    edited_at   timestamptz,
    -- asked while its network asked more than people do
    rushed      boolean not null,
    state       text not null default 'pending' check (state in ('pending', 'approved', 'rejected')),
    decided_at  timestamptz,
    -- what its asker is told
    reason      text,
    -- its supporters are counted with those of the other, and both texts stay
    merged_into bigint references question (id),
    -- on the wall, which shows one
    wall_since  timestamptz,
    answered_at timestamptz,
    -- who answers in writing
    service     text,
    assigned_at timestamptz,
    constraint question_decided check ((state = 'pending') = (decided_at is null)),
    constraint question_reason check ((state = 'rejected') = (reason is not null)),
    constraint question_wall check (
        wall_since is null or (state = 'approved' and merged_into is null and answered_at is null)),
    constraint question_answered check (answered_at is null or state = 'approved'),
    constraint question_assigned check (
        (service is null) = (assigned_at is null) and (service is null or state = 'approved')),
    constraint question_not_into_itself check (merged_into <> id)
);

create index question_of_room on question (room);
create index question_merged on question (merged_into) where merged_into is not null;
create unique index question_on_the_wall on question (room) where wall_since is not null;

-- Whose it is, to tell them and against abuse: a participant, or a device that came by the code of the wall.
create table question_asker (
    question_id    bigint primary key references question (id) on delete cascade,
    participant_id bigint references live_participant (id) on delete cascade,
    pass_id        uuid references live_pass (id) on delete cascade,
    onsite         boolean not null,
    -- when they read what became of it
    told_at        timestamptz,
    constraint question_asker_is_one check (num_nonnulls(participant_id, pass_id) = 1)
);

create index on question_asker (participant_id);
create index on question_asker (pass_id);

-- One participant, one support: neither a second click nor a second device makes two.
create table question_support (
    question_id    bigint not null references question (id) on delete cascade,
    participant_id bigint not null references live_participant (id) on delete cascade,
    primary key (question_id, participant_id)
);

create index on question_support (participant_id);

-- Each question of a room with the one that stands for it: itself, or that into which it was merged in the end.
create function question_group(of_room bigint) returns table (id bigint, root bigint)
language sql stable
as $$
    with recursive member(id, root) as (
        select q.id, q.id
          from question q
         where q.room = of_room
           and q.merged_into is null
         union all
        select q.id, m.root
          from question q
          join member m on q.merged_into = m.id
    )
    select id, root from member
$$;

-- How many participants support what each stands for, each counted once. No count is kept anywhere: merging and undoing
-- move no row, and so cannot leave one wrong.
create function question_supporters(of_room bigint) returns table (root bigint, supporters int)
language sql stable
as $$
    select g.root, count(distinct s.participant_id)::int
      from question_group(of_room) g
      join question_support s on s.question_id = g.id
     group by g.root
$$;
