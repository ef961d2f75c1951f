-- What the names of letters in their Message-IDs are drawn with, so that nobody who guesses what a letter is about can
-- report it as come back. Only one row: every node draws the same.
create table mail_salt (
    sole boolean primary key default true check (sole),
    salt bytea not null check (length(salt) = 32)
);

-- gen_random_uuid() is of the kind that keys are made of: 122 random bits each
insert into mail_salt (salt)
values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- When someone decided that a letter which did not arrive never will.
alter table mail_letter
  add column given_up_at timestamptz;

-- Letters that did not arrive. What someone waited for had a code in its subject: that is nobody else’s.
create view mail_trouble as
select id, recipient, key, status, reply, posted_at, settled_at, given_up_at,
       case when kind = 'awaited' then '' else content ->> 'subject' end as subject
  from mail_letter
 where status in ('dead', 'bounced');
