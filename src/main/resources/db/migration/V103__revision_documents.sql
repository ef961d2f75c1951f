-- What a document was after each save, and who saved it. A document that was never edited here has none.
create table document_revision (
    document_id bigint not null references document on delete cascade,
    number      integer not null check (number > 0),
    at          timestamptz not null,
    -- null for what came from a folder, and for the program
    author      uuid references agent on delete set null,
    bytes       bytea not null,
    primary key (document_id, number)
);

alter table document_revision alter column bytes set storage external;
create index document_revision_author on document_revision (author);
