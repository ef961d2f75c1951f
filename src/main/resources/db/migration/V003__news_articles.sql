-- What the news pages show of an article; its HTML stands in its document.
create table article (
    document_id     bigint primary key references document on delete cascade,
    dated           date,
    title           text not null,
    subtitle        text,
    author          text,
    summary         text not null,
    picture_address text,
    picture_alt     text,
    picture_caption text,
    picture_width   integer,
    picture_height  integer,
    category_slugs  text[] not null,
    category_names  text[] not null,
    tag_slugs       text[] not null,
    tag_names       text[] not null,
    featured        boolean not null,
    minutes         integer not null,
    leads_to        text
);

create index article_dated on article (dated desc nulls last, document_id desc);
create index article_tags on article using gin (tag_slugs);

-- What a list shows of the articles a visitor may read.
create view public_article as
select article.*, slug, publish_at
  from article
  join public_document on id = document_id;
