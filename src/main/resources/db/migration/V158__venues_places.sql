-- What each event writes of its place, word for word; empty for nothing. A document that was stored before this table is
-- read when its place is first asked for.
create table venue_place (
    document_id bigint primary key references document on delete cascade,
    place       text not null
);
