-- From which network a place is held, while its address is yet to be proven. It stands on the hold, so that it is
-- counted under the lock that gives places, and ends with it.
drop table network_share;

alter table registration
    add column held_from text,
    add constraint registration_held_from check (held_from is null or status = 'held');

create index registration_held_from on registration (event_id, seat, held_from) where held_from is not null;
