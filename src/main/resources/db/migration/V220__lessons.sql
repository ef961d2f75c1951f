-- What an edition taught. Its themes are those of the event: they are read there.
create table lesson (
    id                bigint generated always as identity primary key,
    event_id          bigint not null references document (id) on delete cascade,
    -- its place among those of the edition, which people quote
    number            integer not null check (number > 0),
    slug              text not null unique,
    title             text not null check (length(title) between 1 and 200),
    body              text not null,
    body_html         text not null,
    body_text         text not null,
    practice          text not null,
    practice_html     text not null,
    practice_text     text not null,
    -- who does it; empty where nobody is named
    organisation      text not null,
    -- whom one may ask, as long as they agree; their address is shown to nobody
    contact_name      text,
    contact_email     text,
    contact_agreed_at timestamptz,
    state             text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
    written_at        timestamptz not null,
    changed_at        timestamptz not null,
    -- the first time
    published_at      timestamptz,
    constraint lesson_number unique (event_id, number) deferrable initially deferred,
    constraint lesson_contact_agreed check (
        (contact_name is null) = (contact_email is null) and (contact_email is null) = (contact_agreed_at is null)),
    constraint lesson_out check (state = 'draft' or published_at is not null)
);

create index lesson_changed on lesson (changed_at);

-- What a lesson stands on. The label is what people read, also once the thing itself is forgotten.
create table lesson_evidence (
    id          bigint generated always as identity primary key,
    lesson_id   bigint not null references lesson (id) on delete cascade,
    rank        integer not null,
    kind        text not null check (kind in ('sequence', 'question', 'poll', 'instant', 'document')),
    label       text not null check (length(label) between 1 and 600),
    question_id bigint references question (id) on delete set null,
    poll_id     bigint references poll (id) on delete set null,
    -- of the recording, from its beginning
    second      integer check (second >= 0),
    address     text,
    constraint lesson_evidence_instant check ((kind = 'instant') = (second is not null)),
    constraint lesson_evidence_document check (kind <> 'document' or address is not null),
    constraint lesson_evidence_question check (question_id is null or kind = 'question'),
    constraint lesson_evidence_poll check (poll_id is null or kind = 'poll')
);

create index lesson_evidence_of on lesson_evidence (lesson_id, rank);
create index on lesson_evidence (question_id);
create index on lesson_evidence (poll_id);

-- What visitors may read: a lesson is public as long as its event is.
create view public_lesson as
select l.*, e.slug as event_slug, e.title as event_title, e.series, e.series_name, e.edition, e.day,
       e.themes, e.tags
  from lesson l
  join public_event e on e.document_id = l.event_id
 where l.state = 'published';
