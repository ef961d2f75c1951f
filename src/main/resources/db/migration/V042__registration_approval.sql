-- Nobody is confirmed who has yet to be approved: the proof of an address that is vouched for is an approval too.
update registration
   set approved_at = proven_at
 where status = 'confirmed'
   and approved_at is null;

alter table registration
  add constraint registration_approved check (status <> 'confirmed' or approved_at is not null);
