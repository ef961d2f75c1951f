-- What someone asked with their registration, until their address is proven: then it is a question of the room. Until
-- then nobody reads it, and it goes with the registration.
create table beforehand_question (
    registration_id bigint primary key references registration (id) on delete cascade,
    text            text not null check (length(text) between 1 and 500),
    masked          boolean not null,
    addressee       text not null
);
