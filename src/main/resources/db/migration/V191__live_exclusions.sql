-- Why someone was shown out of a room: they read it, and who keeps the room may let them in again.
alter table live_participant
    add column excluded_for text,
    add constraint live_participant_excluded check ((excluded_at is null) = (excluded_for is null));

alter table live_pass
    add column excluded_for text,
    add constraint live_pass_excluded check ((excluded_at is null) = (excluded_for is null));
