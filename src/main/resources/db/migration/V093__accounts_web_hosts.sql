-- Domains under which public bodies have a site, as an open list names them. A hint to who decides on an access request,
-- never a proof: a town may have its page at a provider where anyone has an address.
create table public_web_host (
    domain     text primary key check (domain = lower(domain)),
    categories text[] not null,
    doubt      text not null check (doubt in ('none', 'free_email', 'not_public', 'subdomains_only'))
);
