-- To whom an article belongs: the series of its `serie` key, whose organisers and editors write it.
alter table article add column series text;
