-- Those on their way to ProConnect and back: what only this browser may bring back, once. Nothing of a person.
create table sign_in_errand (
    state_sha256   bytea primary key,
    browser_sha256 bytea not null,
    nonce          text not null,
    -- null where PKCE is off
    code_verifier  text,
    next           text not null,
    begun_at       timestamptz not null
);

create index sign_in_errand_begun_at on sign_in_errand (begun_at);
