-- Findings that someone passed with a reason, by what they say: see `audit_entry` for who and why.
create table proofreading_ignored (
    document_id bigint not null references document on delete cascade,
    mark        text not null,
    primary key (document_id, mark)
);
