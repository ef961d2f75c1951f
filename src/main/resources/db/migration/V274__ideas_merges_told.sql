-- That an idea was merged into another, and parted again, is told to those who follow it.
alter table idea_step
    drop constraint idea_step_state_check,
    add constraint idea_step_state_check check (
        state in ('received', 'studied', 'retained', 'held', 'declined', 'lessons', 'merged', 'parted'));
