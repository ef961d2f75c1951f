-- One act on many, as it was asked: a form that is sent twice, or a page that is loaded again, goes on with what is
-- left and repeats nothing.
create table roster_run (
    id       uuid primary key,
    event_id bigint not null,
    agent_id uuid not null references agent on delete cascade,
    act      text not null,
    -- told to each person; empty for acts without
    reason   text not null,
    -- ids of registrations
    chosen   bigint[] not null,
    begun_at timestamptz not null
);

create index roster_run_agent on roster_run (agent_id);

-- Whose turn came, in the transaction of the act.
create table roster_step (
    run_id          uuid not null references roster_run on delete cascade,
    registration_id bigint not null,
    -- false for who was changed by others meanwhile
    done            boolean not null,
    primary key (run_id, registration_id)
);
