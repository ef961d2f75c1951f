-- Letters that tell subscribers what is on the site: composed, scheduled, sent, kept on the site.
create table letter_issue (
    id         bigint generated always as identity primary key,
    -- of a letter that left: its place on the site
    number     int unique,
    -- slug of the series whose subscribers receive it; empty for one of the whole site
    series     text not null default '',
    -- whom a letter of the whole site goes to: keys of what people subscribe to
    topics     text[] not null default '{}',
    subject    text not null default '',
    -- in Markdown, as it was typed
    editorial  text not null default '',
    -- what was chosen, in its order: source, key, title, text, address and moment of each
    items      jsonb not null default '[]',
    state      text not null default 'draft' check (state in ('draft', 'scheduled', 'sending', 'sent')),
    version    int not null default 1,
    changed_at timestamptz not null default now(),
    send_at    timestamptz,
    -- as it left: rendered once
    html       text,
    words_id   bigint references mail_words (id) on delete set null,
    -- the last of those whom it was posted to
    sent_up_to bigint not null default 0,
    posted     int not null default 0,
    sent_at    timestamptz,
    constraint letter_scheduled check ((state = 'draft') = (send_at is null)),
    constraint letter_numbered check ((number is not null) = (state in ('sending', 'sent')))
);

create index letter_due on letter_issue (send_at) where state in ('scheduled', 'sending');
