-- Themes that agents propose for coming meetings, who supports them, what is said of them and what becomes of them.
create table idea (
    id          bigint generated always as identity primary key,
    slug        text not null unique,
    title       text not null check (length(title) between 1 and 140),
    why         text not null check (length(why) between 1 and 2000),
    -- for whom
    audience    text not null check (length(audience) between 1 and 300),
    -- slug of the theme it belongs to; null for none
    theme       text,
    proposer    uuid references agent (id) on delete set null,
    -- as its readers see it; empty without a name
    signed      text not null,
    proposed_at timestamptz not null,
    moderation  text not null default 'pending' check (moderation in ('pending', 'shown', 'refused')),
    -- since when all see it
    shown_at    timestamptz,
    state       text not null default 'received' check (state in ('received', 'studied', 'retained', 'held', 'declined')),
    -- why it was refused or declined, as those concerned read it
    reason      text,
    decided_at  timestamptz,
    -- the edition for which it was retained
    event_id    bigint references document (id) on delete set null,
    -- its supporters are counted with those of the other, and both texts stay
    merged_into bigint references idea (id),
    -- supporters whom nobody knows any more, and who still count
    former      int not null default 0,
    constraint idea_shown check ((moderation = 'shown') <= (shown_at is not null)),
    constraint idea_studied_once_shown check (state = 'received' or moderation = 'shown'),
    constraint idea_reason check (reason is not null or (moderation <> 'refused' and state <> 'declined')),
    constraint idea_not_into_itself check (merged_into <> id)
);

create index idea_merged on idea (merged_into) where merged_into is not null;
create index idea_proposer on idea (proposer);
create index idea_event on idea (event_id) where event_id is not null;

-- Who wants to know what becomes of an idea: who proposed it, and who supports it. One person, one support.
--
-- The token stands in every letter and must stay the same, so it is kept as it is: it opens nothing but these letters.
create table idea_follower (
    idea_id      bigint not null references idea (id) on delete cascade,
    agent_id     uuid not null references agent (id) on delete cascade,
    token        text not null unique,
    -- null for who proposed it and does not support it
    supported_at timestamptz,
    told         boolean not null default true,
    primary key (idea_id, agent_id)
);

create index on idea_follower (agent_id);

create table idea_comment (
    id         bigint generated always as identity primary key,
    idea_id    bigint not null references idea (id) on delete cascade,
    author     uuid references agent (id) on delete set null,
    signed     text not null,
    text       text not null check (length(text) between 1 and 1000),
    written_at timestamptz not null,
    state      text not null default 'pending' check (state in ('pending', 'shown', 'refused')),
    reason     text,
    decided_at timestamptz
);

create index on idea_comment (idea_id);
create index on idea_comment (author);

-- What became of an idea, step by step; and how far those who follow it were told.
create table idea_step (
    id         bigint generated always as identity primary key,
    idea_id    bigint not null references idea (id) on delete cascade,
    state      text not null check (state in ('received', 'studied', 'retained', 'held', 'declined', 'lessons')),
    at         timestamptz not null,
    reason     text not null default '',
    -- of a retained idea, its edition in words
    edition    text not null default '',
    -- where its lessons are
    link       text not null default '',
    -- the last of those who were written to; null before the first
    told_up_to uuid,
    -- when the last letter was posted; null while some are due
    told_at    timestamptz
);

create index on idea_step (idea_id);
create index idea_step_untold on idea_step (id) where told_at is null;
create unique index idea_step_lessons_once on idea_step (idea_id) where state = 'lessons';

-- Each idea with the one that stands for it: itself, or that into which it was merged in the end.
create view idea_group as
with recursive member(id, root) as (
    select i.id, i.id
      from idea i
     where i.merged_into is null
     union all
    select i.id, m.root
      from idea i
      join member m on i.merged_into = m.id
)
select id, root from member;

-- Who supports what each stands for, each person once. No count is kept anywhere: merging and undoing move no row, and so
-- cannot leave one wrong.
create view idea_supporter as
select g.root, f.agent_id, min(f.supported_at) as since
  from idea_group g
  join idea_follower f on f.idea_id = g.id
 where f.supported_at is not null
 group by g.root, f.agent_id;

-- Stems without accents, whatever their order: what an idea is compared by. PostgreSQL’s list of common words forgot
-- « les » and « sans ».
create function idea_stems(text) returns text[]
    language sql stable
    return array(select distinct unaccent(stem)
                   from unnest(tsvector_to_array(to_tsvector('french', $1))) stem
                  where stem not in ('le', 'les', 'san', 'sans'));
