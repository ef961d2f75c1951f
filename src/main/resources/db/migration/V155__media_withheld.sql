-- Pictures that whoever they show took back: no import and nobody here brings them again, neither under this name nor
-- with this content.
create table media_withheld (
    -- where documents name it: `/uploads/2027/malo.jpg`
    path   text not null,
    -- empty when nothing was stored there
    hash   text not null,
    -- on whose behalf: they alone may bring it again
    holder uuid not null,
    since  timestamptz not null,
    primary key (path, hash)
);

create index media_withheld_hash on media_withheld (hash);

-- Whoever it shows may take it back: nobody keeps a copy of it for long.
alter table media add column revocable boolean not null default false;

update media m
   set revocable = true
  from media_path p
  join speaker s on s.portrait = '/' || p.path
 where p.hash = m.hash;
