-- What stays in sight of an article's picture where it is cropped.
alter table article
  add column picture_focus_x smallint not null default 50,
  add column picture_focus_y smallint not null default 50;

drop view public_article;
create view public_article as
select article.*, slug, publish_at
  from article
  join public_document on id = document_id;
