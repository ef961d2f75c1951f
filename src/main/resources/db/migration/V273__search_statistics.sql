-- How common a word is decides how it is looked for. By default PostgreSQL remembers a thousand words of a column, and
-- takes all others to be as common as the last of these.
alter table search_entry alter column vector set statistics 400;
alter table search_entry alter column head set statistics 400;

-- What shares a theme with something, or is filtered by one.
create index search_entry_themes on search_entry using gin (themes);
