-- A person who asks to be taken for an agent, since nothing of their address says so; and what an organiser decided.
create table plea (
    id         uuid primary key default gen_random_uuid(),
    email      text not null unique check (email = lower(email) and length(email) <= 254),
    words      text not null check (length(words) <= 2000),
    asked_at   timestamptz not null,
    decision   text check (decision in ('accepted', 'refused')),
    -- said to the person
    reason     text,
    decided_by uuid,
    decided_at timestamptz,
    constraint plea_decided check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null))
);

create index plea_undecided on plea (asked_at) where decision is null;

-- A place beside the ladder, for one address: whoever uses the invitation must prove that very address.
create table invitation (
    event_id   bigint not null,
    email      text not null check (email = lower(email) and length(email) <= 254),
    invited_by uuid,
    invited_at timestamptz not null,
    primary key (event_id, email)
);

create index invitation_email on invitation (email);
