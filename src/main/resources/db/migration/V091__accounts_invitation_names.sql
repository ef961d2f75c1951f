-- Whom an invitation calls, as what, and by which link: one that is sent again has another.
alter table invitation
  add column name text not null default '',
  add column part text not null default 'guest' check (part in ('speaker', 'guest')),
  add column token_sha256 bytea unique,
  -- when the link was last used with another address; nothing of that address is kept
  add column misused_at timestamptz;
