-- Who entered whom, until the colleague proves their address or is forgotten; then as long as the registration is kept, for
-- the colleague to know whence we had their address.
create table group_entry (
    registration_id bigint primary key references registration on delete cascade,
    -- who entered them; empty once they had that erased
    sponsor_email   text not null check (sponsor_email = lower(sponsor_email) and length(sponsor_email) <= 254),
    sponsor_name    text not null,
    entered_at      timestamptz not null,
    -- the colleague is forgotten then, unless they proved their address
    until           timestamptz not null
);

create index group_entry_sponsor on group_entry (sponsor_email);
create index group_entry_until on group_entry (until);
