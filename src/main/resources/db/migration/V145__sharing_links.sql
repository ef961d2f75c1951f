-- Links that show a draft to someone without an account. Whoever was given one knows it; here is its hash.
-- How often and when it was opened is counted, not by whom.
create table sharing_link (
    id           bigint generated always as identity primary key,
    document_id  bigint not null references document on delete cascade,
    token_sha256 bytea not null unique,
    made_by      uuid references agent on delete set null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    opened       integer not null default 0 check (opened >= 0),
    opened_at    timestamptz
);

create index sharing_link_document on sharing_link (document_id);
create index sharing_link_maker on sharing_link (made_by);
create index sharing_link_end on sharing_link (expires_at);
