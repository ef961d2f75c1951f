-- What proves that someone came. The code is enough to verify it, so it is long; it goes with the registration when that
-- is purged, and the certificate can then be verified no more.
create table attendance_certificate (
    code            text primary key,
    registration_id bigint not null unique references registration on delete cascade,
    issued_at       timestamptz not null
);
