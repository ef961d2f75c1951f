-- Forms that come together are one statement, and so is now what they count: a pool was updated for each of its rows,
-- each time a little dearer than before, and a function was called for each that changed nothing of the counts.

create function registration_taking(seat text, line text, kept_until timestamptz, places integer, pool text)
    returns integer language sql immutable
    return case when seat = pool or (line = pool and kept_until is not null) then places else 0 end;

create function registration_queued(line text, kept_until timestamptz, pool text)
    returns integer language sql immutable
    return case when line = pool and kept_until is null then 1 else 0 end;

create function count_in_pool(event bigint, pool text, taking bigint, queued bigint) returns void language plpgsql as $$
begin
    update registration_pool
       set taken = taken + taking,
           waiting = waiting + queued
     where event_id = event
       and mode = pool;
    if not found then
        raise foreign_key_violation using message = 'no pool for ' || pool;
    end if;
end
$$;

-- Keeps the counts of the pools true, however rows change. It visits the pools in the order in which they are locked.
create function count_registrations() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform count_in_pool(event_id, pool, taking, queued)
           from (select event_id, pool,
                        sum(registration_taking(seat, line, kept_until, places, pool)) as taking,
                        sum(registration_queued(line, kept_until, pool)) as queued
                   from added
                  cross join unnest(array['online', 'onsite']) as pool
                  group by event_id, pool
                  order by event_id, pool) as counted
          where taking <> 0 or queued <> 0;
    elsif tg_op = 'DELETE' then
        perform count_in_pool(event_id, pool, -taking, -queued)
           from (select event_id, pool,
                        sum(registration_taking(seat, line, kept_until, places, pool)) as taking,
                        sum(registration_queued(line, kept_until, pool)) as queued
                   from removed
                  cross join unnest(array['online', 'onsite']) as pool
                  group by event_id, pool
                  order by event_id, pool) as counted
          where taking <> 0 or queued <> 0;
    else
        perform count_in_pool(event_id, pool, taking, queued)
           from (select event_id, pool,
                        sum(sign * registration_taking(seat, line, kept_until, places, pool)) as taking,
                        sum(sign * registration_queued(line, kept_until, pool)) as queued
                   from (select event_id, seat, line, kept_until, places, 1 as sign from added
                          union all
                         select event_id, seat, line, kept_until, places, -1 from removed) as claim
                  cross join unnest(array['online', 'onsite']) as pool
                  group by event_id, pool
                  order by event_id, pool) as counted
          where taking <> 0 or queued <> 0;
    end if;
    return null;
end
$$;

drop trigger registration_added on registration;
drop trigger registration_removed on registration;
drop trigger registration_changed on registration;
drop function count_registration();

create trigger registration_added after insert on registration
   referencing new table as added
   for each statement execute function count_registrations();
create trigger registration_removed after delete on registration
   referencing old table as removed
   for each statement execute function count_registrations();
create trigger registration_changed after update on registration
   referencing old table as removed new table as added
   for each statement execute function count_registrations();
