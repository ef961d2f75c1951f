-- Documents as those who work on them find them, with where each stands at a moment: what is written in it and what the
-- clock adds. A file that was taken away before anyone saw it is nobody's work.
create function desk_document(at timestamptz)
returns table (id bigint, kind text, slug text, title text, series text, series_name text, starts_at timestamptz,
               over_at timestamptz, dated date, standing text)
language sql stable
as $$
    select d.id, d.kind, d.slug, d.title, s.slug, s.name, e.starts_at, e.over_at, a.dated,
           case when not d.visible or d.gone
                then case when d.was_public then 'withdrawn' else 'draft' end
                when d.withdraw_at <= at then 'withdrawn'
                when d.publish_at > at then 'scheduled'
                when e.status = 'cancelled' then 'cancelled'
                when e.over_at <= at then 'past'
                when e.status = 'postponed' then 'postponed'
                else 'published'
           end
      from document d
      left join event e on e.document_id = d.id
      left join article a on a.document_id = d.id
      left join series s on s.slug = coalesce(e.series, a.series) or s.document_id = d.id
     where not d.gone or d.was_public
$$;
