-- Whether someone has been in a room, also once they had erased who they are: else they could come back and vote again.
-- The mark is a hash of their address under the salt of the room; it goes with what else is kept of who was there
-- (docs/decisions/0016).
alter table live_room add column salt uuid not null default gen_random_uuid();
alter table live_participant add column mark bytea;

update live_participant p
   set mark = sha256(convert_to(l.salt || known.email, 'UTF8'))
  from live_room l,
       (select q.id, coalesce(r.email, a.email) as email
          from live_participant q
          left join registration r on r.id = q.registration_id
          left join agent a on a.id = q.agent_id) known
 where l.room = p.room
   and known.id = p.id
   and known.email is not null;

create index on live_participant (room, mark);
