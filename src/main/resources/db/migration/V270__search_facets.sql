-- What else results are filtered by: the series, and the bodies that are named in what was found.
alter table search_entry
    add column series text,
    add column organisations text[] not null default '{}',
    -- the words of the title, of themes and of the series: a common word is looked for here first
    add column head tsvector generated always as (ts_filter(vector, '{a,b}')) stored;

create index search_entry_head on search_entry using gin (head);

-- The order in which what holds a common word is read, until there is enough of it.
create index search_entry_dated on search_entry (dated desc nulls last, key);

create or replace view public_search_entry as
select *
  from search_entry
 where (visible_from is null or visible_from <= now())
   and (visible_until is null or visible_until > now());

-- What each series is called now, whatever its editions called it.
create table search_series (
    slug text primary key,
    name text not null
);

insert into search_series (slug, name) select slug, name from series;

-- What was written before these columns were.
update search_entry s
   set series = e.series,
       organisations = array(
           select distinct speaker ->> 'organisation'
             from jsonb_array_elements(coalesce(e.details -> 'speakers', '[]')) speaker
            where speaker ->> 'organisation' <> '')
  from event e
 where s.key = 'document:' || e.document_id;

update search_entry s
   set series = a.series
  from article a
 where s.key = 'document:' || a.document_id
   and a.series in (select slug from series);
