-- With whom an accessibility service is agreed. How far it is stands in the document, where visitors read it.
create table service_booking (
    document_id   bigint not null references document on delete cascade,
    service       text not null,
    provider      text not null default '',
    contact       text not null default '',
    contact_email text not null default '',
    booked_on     date,
    confirmed_on  date,
    notes         text not null default '',
    primary key (document_id, service)
);

create index service_booking_contact_email on service_booking (contact_email);
