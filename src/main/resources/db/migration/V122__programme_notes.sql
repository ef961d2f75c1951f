-- What stands beside a session and no visitor reads: what the moderator asks, what must be ready. The document has no
-- name for a session, so its title tells it, and its rank among those of that title.
create table programme_note (
    document_id bigint not null references document on delete cascade,
    title       text not null,
    nth         integer not null check (nth >= 0),
    questions   text not null default '',
    needs       text not null default '',
    primary key (document_id, title, nth),
    check (questions <> '' or needs <> '')
);
