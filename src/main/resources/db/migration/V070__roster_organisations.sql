-- Whose agents have an address under this domain: the organisation that names the closest domain above it.
create function organisation_of(domain text) returns bigint language sql stable as $$
    select (select d.organisation_id
              from generate_series(1, cardinality(string_to_array(organisation_of.domain, '.')) - 1) as step
              join organisation_domain d
                on d.domain = array_to_string((string_to_array(organisation_of.domain, '.'))[step:], '.')
             order by step
             limit 1)
$$;

-- The organisation at the top of each: its ministry, or itself.
create view organisation_top as
  with recursive tree as (
       select slug, slug as top
         from organisation
        where parent is null
        union all
       select o.slug, t.top
         from organisation o
         join tree t on t.slug = o.parent)
select slug, top
  from tree;
