-- Who applies a lesson, or wants to try it: an agent, for their organisation. Shown once whoever organises has read it.
create table adoption (
    id           bigint generated always as identity primary key,
    lesson_id    bigint not null references lesson (id) on delete cascade,
    agent_id     uuid not null references agent (id) on delete cascade,
    kind         text not null check (kind in ('applies', 'tries')),
    organisation text not null check (length(organisation) between 1 and 200),
    sentence     text not null check (length(sentence) <= 300),
    -- whether peers may write to them through the site
    reachable    boolean not null,
    state        text not null default 'proposed' check (state in ('proposed', 'shown', 'hidden')),
    said_at      timestamptz not null,
    unique (lesson_id, agent_id)
);

create index on adoption (agent_id);

-- That one agent asked another through the site, so that the other may answer. What they wrote is in their letters alone.
create table adoption_exchange (
    id          uuid primary key default gen_random_uuid(),
    adoption_id bigint not null references adoption (id) on delete cascade,
    asker_id    uuid not null references agent (id) on delete cascade,
    asked_at    timestamptz not null,
    answered_at timestamptz
);

create index on adoption_exchange (adoption_id);
create index on adoption_exchange (asker_id, asked_at);

create trigger adoption_shown after insert or update or delete on adoption
    for each statement execute function count_shown('lessons');
