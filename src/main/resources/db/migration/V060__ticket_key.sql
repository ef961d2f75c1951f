-- What makes tickets genuine. Only one row: every node signs and seals with the same, and a ticket printed today is good
-- on the day of its event.
create table ticket_key (
    sole        boolean primary key default true check (sole),
    -- seals the codes that people type
    seal        bytea not null,
    -- signs those that a camera reads (ECDSA, P-256); the doors are given the public one alone
    private_key bytea not null,
    public_key  bytea not null
);
