-- Whether someone else entered this person, who has yet to answer the organiser's questions for themselves.
alter table registration
  add column to_answer boolean not null default false;
