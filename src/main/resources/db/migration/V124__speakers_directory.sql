-- Who speaks, from edition to edition. A name does not tell a person: an id does.
create table speaker (
    id                uuid primary key,
    name              text not null check (name <> ''),
    position          text not null default '',
    organisation      text not null default '',
    biography         text not null default '',
    -- empty for one whom nobody wrote to
    email             text not null default '',
    added_at          timestamptz not null,
    -- Two consents, apart: each has its day, and may be taken back.
    image_consent     timestamptz,
    image_revoked     timestamptz,
    recording_consent timestamptz,
    recording_revoked timestamptz
);

create unique index speaker_email on speaker (email) where email <> '';

-- A speaker at one event.
create table speech (
    document_id  bigint not null references document on delete cascade,
    speaker_id   uuid not null references speaker on delete cascade,
    -- their id in the document
    key          text not null,
    part         text not null check (part in ('intervenant', 'animateur', 'invite')),
    state        text not null check (state in ('listed', 'invited', 'accepted', 'declined')),
    token_sha256 bytea unique,
    invited_by   uuid references agent on delete set null,
    invited_at   timestamptz,
    reminded_at  timestamptz,
    answered_at  timestamptz,
    word         text not null default '',
    primary key (document_id, speaker_id),
    unique (document_id, key)
);

create index speech_speaker on speech (speaker_id);
create index speech_invited_by on speech (invited_by);
