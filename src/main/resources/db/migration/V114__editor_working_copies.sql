-- What someone typed of a document and did not save, one for each person and document. It changes nothing public.
create table working_copy (
    document_id bigint not null references document on delete cascade,
    author      uuid not null references agent on delete cascade,
    -- the save it was typed over
    version     integer not null check (version >= 0),
    -- by the names of the form
    fields      jsonb not null,
    typed_at    timestamptz not null,
    -- handed to whoever publishes
    proposed    boolean not null default false,
    primary key (document_id, author)
);

create index working_copy_author on working_copy (author);

-- Who has a document open now: what is older than two minutes says nothing.
create table editing (
    document_id bigint not null references document on delete cascade,
    author      uuid not null references agent on delete cascade,
    since       timestamptz not null,
    seen_at     timestamptz not null,
    primary key (document_id, author)
);

create index editing_author on editing (author);
