-- What many letters say in the same words, kept once. A letter that names it has no words of its own.
create table mail_words (
    id        bigint generated always as identity primary key,
    parts     jsonb not null,
    posted_at timestamptz not null default now()
);

alter table mail_letter add column words_id bigint references mail_words (id);

create index mail_letter_words on mail_letter (words_id) where words_id is not null;
