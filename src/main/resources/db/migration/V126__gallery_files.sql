-- What the Atelier knows of a stored image or file, beside its bytes.
create table gallery_file (
    media_id    bigint primary key references media_path (id) on delete cascade,
    image       boolean not null,
    alternative text not null,
    decorative  boolean not null,
    credit      text not null,
    consent     text not null check (consent in ('unknown', 'nobody', 'agreed')),
    added_at    timestamptz not null,
    added_by    uuid references agent on delete set null,
    -- an image shows something, said in words, or is said to show nothing
    constraint gallery_file_alternative check (case when image then decorative = (alternative = '') else not decorative end)
);

create index gallery_file_added_by on gallery_file (added_by);

-- What stood under the same path before: its own address still answers.
create table gallery_version (
    media_id    bigint not null references media_path (id) on delete cascade,
    hash        text not null references media,
    replaced_at timestamptz not null,
    replaced_by uuid references agent on delete set null,
    primary key (media_id, replaced_at)
);

create index gallery_version_hash on gallery_version (hash);
create index gallery_version_replaced_by on gallery_version (replaced_by);
