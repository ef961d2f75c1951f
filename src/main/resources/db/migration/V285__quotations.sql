-- What someone who spoke is quoted with. Nothing of it is public before they signed it.
create table quotation (
    id          bigint generated always as identity primary key,
    event_id    bigint not null references document (id) on delete cascade,
    -- who speaks, as the document names them
    name        text not null check (length(name) between 1 and 200),
    about       text not null check (length(about) <= 300),
    -- empty once nobody is written to any more: their link still opens it
    email       text not null,
    -- as it is attributed to them
    sentence    text not null check (length(sentence) between 1 and 500),
    -- where it is from: a sequence, an instant of the recording
    source      text not null check (length(source) between 1 and 200),
    -- the words they agreed to, theirs or ours
    signed      text check (length(signed) between 1 and 500),
    state       text not null default 'draft' check (state in ('draft', 'asked', 'signed', 'refused', 'withdrawn')),
    -- what they wrote to whoever asked
    word        text not null default '' check (length(word) <= 1000),
    version     integer not null default 0,
    written_at  timestamptz not null,
    asked_by    uuid references agent (id) on delete set null,
    asked_at    timestamptz,
    reminded_at timestamptz,
    reminders   integer not null default 0,
    answered_at timestamptz,
    constraint quotation_signed check ((state = 'signed') = (signed is not null)),
    constraint quotation_asked check (state = 'draft' or asked_at is not null),
    constraint quotation_answered check ((state in ('signed', 'refused', 'withdrawn')) = (answered_at is not null))
);

create index on quotation (event_id);
create index on quotation (asked_by);
create index on quotation (email);

-- Each letter has a link of its own, and all of them open it.
create table quotation_link (
    token_sha256 bytea primary key,
    quotation_id bigint not null references quotation (id) on delete cascade
);

create index on quotation_link (quotation_id);

insert into shown_version values ('quotations', 0);

create trigger quotation_shown after insert or update or delete on quotation
    for each statement execute function count_shown('quotations');

-- A quotation is what a lesson may stand on, as long as it is signed.
alter table lesson_evidence add column quotation_id bigint references quotation (id) on delete cascade;
alter table lesson_evidence drop constraint lesson_evidence_kind_check;
alter table lesson_evidence add constraint lesson_evidence_kind_check
    check (kind in ('sequence', 'quotation', 'question', 'poll', 'instant', 'document'));
alter table lesson_evidence add constraint lesson_evidence_quotation
    check ((kind = 'quotation') = (quotation_id is not null));
-- nobody's words are longer than a label, but with their name they may be
alter table lesson_evidence drop constraint lesson_evidence_label_check;
alter table lesson_evidence add constraint lesson_evidence_label_check check (length(label) between 1 and 1200);
create index on lesson_evidence (quotation_id);
