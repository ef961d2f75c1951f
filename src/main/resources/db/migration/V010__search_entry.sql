-- The French stem of a word without accents; null for one too common to count. PostgreSQL’s list forgot « les ».
create function search_lexeme(word text) returns text
    language sql immutable
    return case when word <> 'les' then (ts_lexize('french_stem', word))[1] end;

-- One thing that can be found. `key` is the writer’s own; the window is that of its publication.
create table search_entry (
    key           text primary key,
    address       text not null,
    kind          text not null,
    title         text not null,
    lede          text not null,
    body          text not null,
    dated         date,
    themes        text[] not null,
    theme_names   text[] not null,
    visible_from  timestamptz,
    visible_until timestamptz,
    vector        tsvector not null
);

alter table search_entry alter column body set storage external;
alter table search_entry alter column vector set storage external;

create index search_entry_vector on search_entry using gin (vector);

create view public_search_entry as
select *
  from search_entry
 where (visible_from is null or visible_from <= now())
   and (visible_until is null or visible_until > now());

-- Each word ever indexed, with its stem (null for a word too common to count) and as it was first written. Stemming a
-- word once instead of each time it occurs makes an import four times as fast; the same words answer « vouliez-vous dire ».
create table search_word (
    word   text primary key,
    lexeme text,
    shown  text not null
);

create index search_word_trigrams on search_word using gin (word gin_trgm_ops);
create index search_word_lexeme on search_word (lexeme);
create index search_word_initial on search_word (left(word, 1), length(word));
