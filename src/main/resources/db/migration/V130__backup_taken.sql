-- Backups that were taken, for who watches over the site. Nothing of a person.
create table backup_taken (
    id    bigint generated always as identity primary key,
    at    timestamptz not null,
    rows  bigint not null,
    bytes bigint not null
);

create index backup_taken_at on backup_taken (at);
