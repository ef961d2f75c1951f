-- A proposal that whoever publishes did not take goes back to its author, with a word on why.
alter table working_copy
  add column declined_at   timestamptz,
  add column declined_by   uuid references agent on delete set null,
  add column declined_word text,
  add constraint working_copy_declined_with_a_word check ((declined_at is null) = (declined_word is null)),
  add constraint working_copy_declined_or_proposed check (declined_at is null or not proposed);

create index working_copy_declined_by on working_copy (declined_by) where declined_by is not null;
