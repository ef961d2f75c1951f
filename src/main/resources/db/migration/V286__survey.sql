-- What those who came think of a meeting: who answered, and how often each answer was given. As with ballots
-- (docs/decisions/0015), nothing joins one to the other.

-- How an event asks; without a row it asks, and shows nothing.
create table survey_setting (
    event_id bigint primary key references document (id) on delete cascade,
    asked    boolean not null default true,
    -- whether the recap tells the figures and the words that were chosen
    shown    boolean not null default false
);

-- All answers to all questions in one row: that it changed tells not which.
create table survey_count (
    event_id bigint primary key references document (id) on delete cascade,
    ballots  integer not null check (ballots >= 0),
    -- those of the first question, then those of the next
    votes    integer[] not null
) with (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

-- Who answered. No instant, and no foreign keys: each answer would leave its transaction’s number in the rows they
-- point to.
create table survey_participation (
    event_id        bigint not null,
    registration_id bigint not null,
    mixed           boolean not null default false,
    primary key (event_id, registration_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

create index survey_participation_fresh on survey_participation (event_id) where not mixed;
create index survey_participation_registration on survey_participation (registration_id);

-- What they wrote, apart. Its id is drawn, so that it tells no order; somebody reads it before it is shown.
create table survey_word (
    id       uuid primary key default gen_random_uuid(),
    event_id bigint not null,
    text     text not null check (length(text) between 1 and 1000),
    fate     text not null default 'proposed' check (fate in ('proposed', 'shown', 'hidden'))
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);

create index survey_word_of on survey_word (event_id);

insert into shown_version values ('survey', 0);

create trigger survey_setting_shown after insert or update or delete on survey_setting
    for each statement execute function count_shown('survey');
create trigger survey_count_shown after insert or update or delete on survey_count
    for each statement execute function count_shown('survey');
create trigger survey_word_shown after update or delete on survey_word
    for each statement execute function count_shown('survey');
