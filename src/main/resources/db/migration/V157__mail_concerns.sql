-- What a letter is about, in the words of its writer, such as `event/42`: so that whoever sees to that sees what did not
-- arrive. Empty for nothing in particular.
alter table mail_letter add column concerns text not null default '';

update mail_letter
   set concerns = 'event/' || split_part(key, '/', 2)
 where key ~ '^(speech|invitation)/[0-9]+/';

update mail_letter l
   set concerns = 'event/' || m.event_id
  from correspondence_mailing m
 where l.key ~ '^correspondence/[0-9]+/'
   and m.id = cast(split_part(l.key, '/', 2) as bigint);

create or replace view mail_trouble as
select id, recipient, key, status, reply, posted_at, settled_at, given_up_at,
       case when kind = 'awaited' then '' else content ->> 'subject' end as subject, concerns
  from mail_letter
 where status in ('dead', 'bounced');
