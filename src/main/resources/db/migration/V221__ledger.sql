-- What became of each question of a room once the meeting was over, and who still owes an answer.
create table ledger_settlement (
    question_id bigint primary key references question (id) on delete cascade,
    outcome     text not null check (outcome in ('oral', 'written', 'declined')),
    -- the written answer, or why none is given
    text        text,
    -- who answers in writing
    service     text,
    -- of the recording, from its beginning
    second      integer check (second >= 0),
    settled_at  timestamptz not null,
    constraint ledger_settlement_oral check ((outcome = 'oral') = (text is null)),
    constraint ledger_settlement_written check ((outcome = 'written') = (service is not null)),
    constraint ledger_settlement_second check (second is null or outcome = 'oral')
);

-- The service that was asked to answer in writing, and when it was reminded; gone once it did.
create table ledger_debt (
    question_id bigint primary key references question (id) on delete cascade,
    email       text not null,
    asked_at    timestamptz not null,
    reminded_at timestamptz,
    reminders   integer not null default 0
);

create index on ledger_debt (asked_at);

-- Counted up with each change of what is shown, so that kept pages are known to be old without counting rows.
create table shown_version (
    name    text primary key,
    version bigint not null
);

insert into shown_version values ('lessons', 0), ('ledger', 0);

create function count_shown() returns trigger
language plpgsql
as $$
begin
    update shown_version set version = version + 1 where name = tg_argv[0];
    return null;
end
$$;

create trigger lesson_shown after insert or update or delete on lesson
    for each statement execute function count_shown('lessons');
create trigger lesson_evidence_shown after insert or update or delete on lesson_evidence
    for each statement execute function count_shown('lessons');
create trigger ledger_shown after insert or update or delete on ledger_settlement
    for each statement execute function count_shown('ledger');
