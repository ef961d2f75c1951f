-- Editors write for a series, and publish nothing; moderators keep the live room of its events.
alter table agent_grant
 drop constraint agent_grant_role_check,
  add constraint agent_grant_role_check
      check (role in ('administrator', 'organiser', 'editor', 'moderator', 'door', 'referent'));
