-- unaccent: search ignores accents; pg_trgm: search forgives typing mistakes
create extension if not exists unaccent;
create extension if not exists pg_trgm;
