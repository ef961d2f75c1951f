-- What agenda reads in documents. Nothing here is typed by hand: a document changes, its rows are written anew.

create table series (
    slug text primary key,
    document_id bigint unique references document on delete set null,
    name text not null,
    colour text not null check (colour in ('safran', 'menthe', 'cassis', 'grenadine', 'anis')),
    motif text not null check (motif in ('ronds', 'perfore', 'guichets')),
    rhythm text,
    lede_html text not null default '',
    body_html text not null default ''
);

create table event (
    document_id bigint primary key references document on delete cascade,
    -- Names the event in calendars: it outlives a renamed file and a moved date.
    uid uuid not null,
    -- RFC 5545, 3.8.7.4: grows each time that what a calendar shows has changed.
    sequence integer not null default 0,
    changed_at timestamptz not null default now(),
    title text not null,
    series text references series,
    edition integer,
    status text not null check (status in ('maintained', 'postponed', 'cancelled')),
    starts_at timestamptz,
    -- When it leaves the agenda: its end; without one, the end of its last day. Null without a date.
    over_at timestamptz,
    day date,
    mode text check (mode in ('onsite', 'online', 'hybrid')),
    categories text[] not null,
    tags text[] not null,
    themes text[] not null,
    confirmed_services text[] not null,
    details jsonb not null,
    check ((starts_at is null) = (over_at is null) and (starts_at is null) = (day is null)),
    check (over_at >= starts_at)
);

create index event_over_at on event (over_at);
create index event_series on event (series, edition);
create index event_themes on event using gin (themes);

-- What a visitor may see of an event in a list, with what its series looks like.
create view public_event as
select e.*,
       d.slug,
       s.name as series_name, s.colour, s.motif, s.rhythm, s.lede_html as series_lede, s.body_html as series_body
  from event e
  join public_document d on d.id = e.document_id
  left join series s on s.slug = e.series;
