-- Sessions as people know them again: which browser, from about where, when last. And how strongly they were opened.
alter table sign_in_session
  add column id            uuid not null default gen_random_uuid() unique,
  -- « Firefox, Linux »: words, not the line that browsers send
  add column device        text not null default '',
  -- without its end: 203.0.113.x
  add column network       text not null default '',
  add column seen_at       timestamptz,
  add column second_factor text not null default 'unknown' check (second_factor in ('proved', 'missing', 'unknown'));

update sign_in_session set seen_at = opened_at;
alter table sign_in_session alter column seen_at set not null;

-- Whether roles that open much wait for a second factor, also for those of whose factors nothing is known.
create table sign_in_rule (
    sole          boolean primary key default true check (sole),
    second_factor boolean not null default false
);

insert into sign_in_rule default values;
