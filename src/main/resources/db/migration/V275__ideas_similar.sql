-- What ideas are compared by while someone types, kept with them: to stem every text at every key took longer the more
-- ideas there were.
alter table idea
    add column title_stems text[] not null default '{}',
    add column why_stems text[] not null default '{}',
    add column letters text not null default '';

create function idea_compared() returns trigger
language plpgsql
as $$
begin
    new.title_stems := idea_stems(new.title);
    new.why_stems := idea_stems(new.why);
    new.letters := unaccent(lower(new.title));
    return new;
end
$$;

create trigger idea_compared before insert or update of title, why on idea
    for each row execute function idea_compared();

update idea set title = title;

create index idea_title_stems on idea using gin (title_stems);
create index idea_why_stems on idea using gin (why_stems);
create index idea_letters on idea using gin (letters gin_trgm_ops);
