-- How an event filled: by which day how many had registered. No finer: between two steps there are ten people or more.
create table statistics_step (
    event_id bigint not null references statistics_event on delete cascade,
    day      date not null,
    -- all who had by the end of that day
    people   integer not null check (people >= 10),
    primary key (event_id, day)
);

-- How many letters arrived.
alter table statistics_figure
    drop constraint statistics_figure_part_check,
    add constraint statistics_figure_part_check
        check (part in ('outcome', 'attendance', 'organisation', 'door', 'mail'));
