-- A picture as it is sent, in one width and format: drawn when first asked for, at most 60 KB. Without bytes: one that
-- cannot be drawn, so that it is not tried at each request.
drop table media_rendition;

create table media_rendition (
    hash         text not null references media on delete cascade,
    width        integer not null,
    format       text not null check (format in ('modern', 'common')),
    content_type text not null,
    bytes        bytea not null,
    primary key (hash, width, format)
);

alter table media_rendition alter column bytes set storage external;

-- By which the Atelier names a file while its path may hold anything; and the point of a picture that stays in sight
-- where it is cropped, in percent from its left and from its top.
alter table media_path
  add column id bigint generated always as identity unique,
  add column focus_x smallint not null default 50 check (focus_x between 0 and 100),
  add column focus_y smallint not null default 50 check (focus_y between 0 and 100);

-- Asked when a path goes: whether another one holds the same content.
create index media_path_hash on media_path (hash);
