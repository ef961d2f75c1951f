-- Events as their organisers see them: also drafts, and what was withdrawn. Same columns as `public_event`.
create view kept_event as
select e.*,
       d.slug,
       s.name as series_name, s.colour, s.motif, s.rhythm, s.lede_html as series_lede, s.body_html as series_body
  from event e
  join document d on d.id = e.document_id
  left join series s on s.slug = e.series;
