-- Who wants to be told when registration opens for an event. A request counts once its address was proven, and goes with the
-- letter that answers it.
--
-- The token stands in both letters and must stay the same, so it is kept as it is: it opens nothing but this request.
create table alert_request (
    id           bigint generated always as identity primary key,
    event_id     bigint not null references document on delete cascade,
    address      text not null check (address = lower(address) and length(address) <= 254),
    token        text not null unique,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    constraint alert_request_once unique (event_id, address)
);
