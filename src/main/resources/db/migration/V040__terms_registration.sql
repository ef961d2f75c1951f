-- On what terms one registers for an event, as its document says them.
create table registration_terms (
    event_id   bigint primary key references document,
    opens_at   timestamptz,
    closes_at  timestamptz,
    approval   boolean not null,
    companions boolean not null,
    audience   text not null check (audience in ('agents', 'everyone', 'invitation'))
);

create table registration_question (
    event_id bigint not null references registration_terms,
    id       text not null,
    rank     integer not null,
    label    text not null,
    kind     text not null check (kind in ('text', 'choice', 'consent')),
    required boolean not null,
    choices  text[] not null,
    purpose  text not null,
    kept_for text not null,
    primary key (event_id, id)
);
