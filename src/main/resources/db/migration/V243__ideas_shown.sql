-- Ideas count up what readers see of them, as lessons do: it was read by counting tables that grow, at every request.
insert into shown_version values ('ideas', 0);

create trigger idea_shown after insert or update or delete on idea
    for each statement execute function count_shown('ideas');
create trigger idea_follower_shown after insert or update or delete on idea_follower
    for each statement execute function count_shown('ideas');
create trigger idea_comment_shown after insert or update or delete on idea_comment
    for each statement execute function count_shown('ideas');
create trigger idea_step_shown after insert or update or delete on idea_step
    for each statement execute function count_shown('ideas');
