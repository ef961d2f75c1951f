-- The folder that a node shows as it is, and when that node last said so: as long as it does, the folder is the source.
alter table content_state
  add column folder text,
  add column followed_at timestamptz;
