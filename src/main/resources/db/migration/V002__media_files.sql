-- Images and files that documents name, as they came.
create table media (
    hash         text primary key,
    content_type text not null,
    bytes        bytea not null,
    width        integer,
    height       integer
);

alter table media alter column bytes set storage external;

create table media_path (
    path     text primary key,
    hash     text not null references media,
    size     bigint not null,
    modified timestamptz not null
);

-- An image made light enough for a page, drawn when first asked for.
create table media_rendition (
    hash         text primary key references media on delete cascade,
    content_type text not null,
    bytes        bytea not null
);

alter table media_rendition alter column bytes set storage external;
