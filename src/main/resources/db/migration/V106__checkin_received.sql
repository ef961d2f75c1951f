-- When we were told that someone came: a door's phone may have been without a network for days. Null for arrivals that
-- were told before this was kept.
alter table checkin_arrival
  add column received_at timestamptz;
