-- Letters go to those who agreed to the sentence that names them. Who subscribed before was told of announcements only.
alter table newsletter_subscriber
    -- ticked in the form, which anyone can fill in for anyone: counts once the address is proven
    add column letters_wanted_at timestamptz,
    -- said with the link that proves the address
    add column letters_agreed_at timestamptz,
    -- when they were asked, by the page of their choices or by the one letter that asks
    add column letters_offered_at timestamptz;

create index newsletter_subscriber_unasked on newsletter_subscriber (id)
    where confirmed_at is not null and letters_offered_at is null;
