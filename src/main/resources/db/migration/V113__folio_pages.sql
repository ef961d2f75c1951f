-- Pages of the site’s own stand beside events, articles and series.
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind in ('EVENT', 'ARTICLE', 'SERIES', 'PAGE'));
