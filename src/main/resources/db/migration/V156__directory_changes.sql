-- What a speaker changed once they had accepted, until whoever organises saw it: the last change of each thing.
create table speech_change (
    document_id bigint not null,
    speaker_id  uuid not null,
    field       text not null
                check (field in ('position', 'organisation', 'biography', 'image', 'recording', 'portrait')),
    -- for a consent or a portrait: « oui », or nothing
    before      text not null,
    after       text not null,
    changed_at  timestamptz not null,
    seen_at     timestamptz,
    primary key (document_id, speaker_id, field),
    foreign key (document_id, speaker_id) references speech on delete cascade
);
