-- Letters to be sent, and those that were: written in the transaction of what they tell.
--
-- `mark` is drawn from the writer's key: the same news is one letter, and its Message-ID is the same however often it
-- leaves. What it says is kept as parts, and dressed when it leaves.
create table mail_letter (
    id         bigint generated always as identity primary key,
    mark       text not null unique,
    key        text not null,
    kind       text not null check (kind in ('awaited', 'service', 'subscribed')),
    recipient  text not null,
    content    jsonb not null,
    status     text not null default 'queued' check (status in ('queued', 'sent', 'dead', 'bounced')),
    posted_at  timestamptz not null default now(),
    due_at     timestamptz not null default now(),
    attempts   integer not null default 0,
    settled_at timestamptz,
    reply      text
);

-- What someone waits for leaves first, then what is due first.
create index mail_letter_queue on mail_letter ((kind <> 'awaited'), due_at) where status = 'queued';
create index mail_letter_trouble on mail_letter (posted_at) where status in ('dead', 'bounced');

-- Addresses that a mail server told us do not take mail, as RFC 3464 reports say.
create table mail_bounce (
    address     text not null,
    status      text not null,
    explanation text not null,
    reported_at timestamptz not null default now(),
    primary key (address)
);
