-- What is left to see and to read of an event: a recording, its captions and its transcript, until a day.
create table replay (
    event_id     bigint primary key references document (id) on delete cascade,
    state        text not null default 'draft' check (state in ('draft', 'published', 'expired')),
    -- where it is seen, when no recording is kept here
    link         text check (link like 'https://%'),
    -- when the recording began, on the clock: by this its chapters are placed
    begun_at     timestamptz,
    -- the last day on which it is shown
    shown_until  date not null,
    published_at timestamptz,
    -- in how many parts its transcript is among what can be found
    found        integer not null default 0,
    constraint replay_out check (state <> 'published' or published_at is not null)
);

create table replay_recording (
    id           uuid primary key,
    event_id     bigint not null references replay (event_id) on delete cascade,
    role         text not null check (role in ('video', 'sign', 'audio')),
    format       text not null check (format in ('webm', 'mp4', 'mp3', 'ogg', 'wav')),
    name         text not null,
    size         bigint not null check (size > 0),
    added_at     timestamptz not null,
    unique (event_id, role)
);

-- The bytes of a recording, in pieces of one size but the last: a range is read without the rest.
create table replay_chunk (
    recording_id uuid not null references replay_recording (id) on delete cascade,
    number       integer not null check (number >= 0),
    bytes        bytea not null,
    primary key (recording_id, number)
);

-- They are compressed as they come.
alter table replay_chunk alter column bytes set storage external;

create table replay_cue (
    event_id bigint not null references replay (event_id) on delete cascade,
    rank     integer not null,
    starts   integer not null check (starts >= 0),
    ends     integer not null,
    speaker  text not null,
    text     text not null,
    primary key (event_id, rank),
    constraint replay_cue_forward check (ends > starts)
);

create table replay_passage (
    event_id bigint not null references replay (event_id) on delete cascade,
    rank     integer not null,
    -- of the recording, from its beginning; null where the text does not tell
    second   integer check (second >= 0),
    speaker  text not null,
    text     text not null,
    primary key (event_id, rank)
);

-- Those who speak and do not agree to be recorded: who took it back, or answered without agreeing.
create view replay_refusal as
select s.document_id as event_id, p.name
  from speech s
  join speaker p on p.id = s.speaker_id
 where s.state <> 'declined'
   and (p.recording_revoked is not null or (s.state = 'accepted' and p.recording_consent is null));

-- What visitors may see: never without captions and transcript, never against who speaks, never past its day.
create view public_replay as
select r.*, e.slug, e.title, e.series, e.day, e.themes, e.tags
  from replay r
  join public_event e on e.document_id = r.event_id
 where r.state = 'published'
   and r.shown_until >= (now() at time zone 'Europe/Paris')::date
   and (r.link is not null or exists (select from replay_recording x where x.event_id = r.event_id and x.role <> 'sign'))
   and exists (select from replay_cue c where c.event_id = r.event_id)
   and exists (select from replay_passage p where p.event_id = r.event_id)
   and not exists (select from replay_refusal f where f.event_id = r.event_id);

insert into shown_version values ('replay', 0);

create trigger replay_shown after insert or update or delete on replay
    for each statement execute function count_shown('replay');
create trigger replay_recording_shown after insert or update or delete on replay_recording
    for each statement execute function count_shown('replay');
create trigger replay_cue_shown after insert or delete on replay_cue
    for each statement execute function count_shown('replay');
create trigger replay_passage_shown after insert or delete on replay_passage
    for each statement execute function count_shown('replay');
create trigger replay_consent_shown after update of recording_consent, recording_revoked on speaker
    for each statement execute function count_shown('replay');
