-- The article that was begun from what happened at an event; who writes it goes on from there.
create table recap (
    event_id    bigint primary key references document (id) on delete cascade,
    document_id bigint not null references document (id) on delete cascade,
    composed_at timestamptz not null
);

create index on recap (document_id);
