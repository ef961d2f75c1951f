-- A code proves once: the page on which it is typed has an address that others may come to see.
alter table registration_code add column used_at timestamptz;
