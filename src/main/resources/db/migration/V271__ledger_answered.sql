-- What was asked in rooms and answered there or in writing, as the search finds it.
create view answered_question as
select 'question:' || q.id as key,
       q.room as event_id,
       '/agenda/' || d.slug || '/questions/#q' || q.id as address,
       q.text as title,
       coalesce(s.text, '') as lede,
       e.day as dated,
       e.themes,
       e.tags as theme_names,
       e.series,
       n.name as series_name,
       case when s.service is null then '{}' else array[s.service] end as organisations,
       greatest(d.publish_at, e.over_at) as visible_from,
       d.withdraw_at as visible_until
  from question q
  join document d on d.id = q.room
  join event e on e.document_id = q.room
  left join series n on n.slug = e.series
  left join ledger_settlement s on s.question_id = q.id
 where q.state = 'approved'
   and q.merged_into is null
   and (s.outcome in ('oral', 'written') or (s.outcome is null and q.answered_at is not null))
   and e.over_at is not null
   and d.visible
   and not d.gone;
