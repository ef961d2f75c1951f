-- What people were last told of an event; and what was noticed since, until it has settled and is told.
create table correspondence_told (
    event_id   bigint primary key references document on delete cascade,
    told       jsonb not null,
    seen       jsonb,
    seen_at    timestamptz,
    noticed_at timestamptz,
    constraint correspondence_told_seen check (
        (seen is null) = (seen_at is null) and (seen is null) = (noticed_at is null))
);

-- One letter to many.
create table correspondence_mailing (
    id         bigint generated always as identity primary key,
    event_id   bigint not null references document on delete cascade,
    occasion   text not null check (occasion in ('week', 'day', 'hour', 'change', 'postponement', 'cancellation',
                                                 'thanks', 'message')),
    -- which of its occasion
    name       text not null,
    -- who registered later was told by then
    known_by   timestamptz not null,
    due_at     timestamptz not null,
    expires_at timestamptz not null,
    content    jsonb,
    -- the account of whoever wrote it, null for the program
    author     uuid,
    -- also when its hour had passed before anybody knew of it
    done_at    timestamptz,
    constraint correspondence_mailing_once unique (event_id, occasion, name)
);

create index correspondence_mailing_due on correspondence_mailing (due_at) where done_at is null;

-- Each person gets each of them once: written in the transaction of the letter itself.
create table correspondence_letter (
    mailing_id      bigint not null references correspondence_mailing on delete cascade,
    registration_id bigint not null references registration on delete cascade,
    posted_at       timestamptz not null,
    primary key (mailing_id, registration_id)
);

create index correspondence_letter_registration on correspondence_letter (registration_id);

-- The words that a series chose in place of ours.
create table correspondence_template (
    series     text not null references series on update cascade on delete cascade,
    kind       text not null,
    subject    text not null check (subject <> ''),
    body       text not null check (body <> ''),
    changed_at timestamptz not null,
    primary key (series, kind)
);
