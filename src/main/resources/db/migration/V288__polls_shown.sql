-- Pages that are kept show results of polls: those of lessons, and of recaps.
insert into shown_version values ('polls', 0);

create trigger poll_shown after insert or update or delete on poll
    for each statement execute function count_shown('polls');
create trigger poll_closed after update of closed_at on ballot_box
    for each statement execute function count_shown('polls');
