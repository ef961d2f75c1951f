-- Those who follow the series are told once of a recap that is out; those that are out already are no news.
alter table recap
    add column announced_at timestamptz,
    -- how far the letters came, by the ids of subscribers
    add column told_to bigint not null default 0;

update recap r
   set announced_at = now()
 where exists (select from public_document p where p.id = r.document_id);

create index recap_untold on recap (event_id) where announced_at is null;
