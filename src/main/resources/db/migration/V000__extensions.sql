-- unaccent: search ignores accents; pg_trgm: search forgives typing mistakes
create extension unaccent;
create extension pg_trgm;
