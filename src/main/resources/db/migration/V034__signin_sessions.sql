-- Codes that were sent. Only hashes: the code's holds the secret of the browser that asked, since six digits are soon
-- guessed.
create table sign_in_code (
    id             bigint generated always as identity primary key,
    browser_sha256 bytea not null,
    email          text not null check (email = lower(email) and length(email) <= 254),
    -- address or /64 network that asked, to limit what one network does to one address
    network        text not null,
    code_sha256    bytea not null,
    tries          smallint not null default 0,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null
);

create index sign_in_code_browser on sign_in_code (browser_sha256, id);
create index sign_in_code_email on sign_in_code (email, asked_at);
create index sign_in_code_expires_at on sign_in_code (expires_at);

-- Those who are signed in. Public pages know nothing of it.
create table sign_in_session (
    token_sha256 bytea primary key,
    agent_id     uuid not null references agent on delete cascade,
    -- the address that was proven
    email        text not null,
    -- what ProConnect wants to be shown when one signs out; null for who came by a code
    id_token     text,
    opened_at    timestamptz not null,
    expires_at   timestamptz not null
);

create index sign_in_session_agent on sign_in_session (agent_id);
create index sign_in_session_expires_at on sign_in_session (expires_at);
