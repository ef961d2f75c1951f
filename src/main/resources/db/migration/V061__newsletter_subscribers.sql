-- Who wants to be told of coming events, and of which.
--
-- The token stands in every letter and must stay the same, so it is kept as it is: it opens nothing but the choice of
-- letters. A choice counts once the address was proven; whoever types someone's address changes nothing for them.
create table newsletter_subscriber (
    id           bigint generated always as identity primary key,
    address      text not null unique,
    token        text not null unique,
    asked_at     timestamptz not null default now(),
    confirmed_at timestamptz
);

create table newsletter_choice (
    subscriber_id bigint not null references newsletter_subscriber on delete cascade,
    topic         text not null,
    label         text not null,
    asked_at      timestamptz not null default now(),
    confirmed_at  timestamptz,
    primary key (subscriber_id, topic)
);

create index newsletter_choice_topic on newsletter_choice (topic) where confirmed_at is not null;

-- Events that were told of: each is told once.
create table newsletter_announcement (
    event_id     bigint primary key,
    announced_at timestamptz not null default now()
);
