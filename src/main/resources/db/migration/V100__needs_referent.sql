-- The accessibility referent reads what people need to take part, for all events, and alone.
alter table agent_grant
 drop constraint agent_grant_role_check,
  add constraint agent_grant_role_check check (role in ('administrator', 'organiser', 'door', 'referent')),
 drop constraint agent_grant_administrator_of_all,
  add constraint agent_grant_of_all check ((role in ('administrator', 'referent')) = (series = ''));
