-- Places where one meets. What a document says of its place stays in the document: this is what fills it.
create table venue (
    id             bigint generated always as identity primary key,
    name           text not null unique check (name <> ''),
    address        text not null default '',
    -- a means a line: « Métro : ligne 1 ; ligne 4 »
    access         text not null default '',
    step_free      boolean not null default false,
    induction_loop boolean not null default false
);

create table venue_room (
    venue_id bigint not null references venue on delete cascade,
    rank     integer not null,
    name     text not null check (name <> ''),
    capacity integer check (capacity > 0),
    primary key (venue_id, rank)
);
