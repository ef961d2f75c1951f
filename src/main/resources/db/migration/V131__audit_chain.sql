-- The log as a chain: each entry’s hash holds that of the one before, so that none is removed, moved or rewritten unseen.
-- Of a value the chain holds a salted commitment: the value and its salt are purged, the commitment stays and tells nothing.

alter table audit_value add column salt bytea;
alter table audit_entry add column commitments bytea[] not null default '{}';

-- What was there before is chained too: as `Seal` writes a change, in the order of the entry's fields.
update audit_value set salt = uuid_send(gen_random_uuid());

create function pg_temp.framed(word text) returns bytea language sql as $$
    select coalesce(int4send(octet_length(convert_to(word, 'UTF8'))) || convert_to(word, 'UTF8'), int4send(-1))
$$;

alter table audit_entry disable trigger audit_entry_append_only;
update audit_entry e
   set commitments = array(
           select coalesce(sha256(v.salt || pg_temp.framed(v.field) || pg_temp.framed(v.before) || pg_temp.framed(v.after)),
                           -- forgotten before it was committed to: nothing can be held against it
                           sha256(uuid_send(gen_random_uuid())))
             from unnest(e.fields) with ordinality f (name, place)
             left join audit_value v on v.entry_id = e.id and v.field = f.name
            order by f.place)
 where e.fields <> '{}';
alter table audit_entry enable trigger audit_entry_append_only;

alter table audit_value alter column salt set not null;

-- Entries that are not chained yet: written with the entry, taken away when it is chained.
create table audit_pending (
    entry_id bigint primary key references audit_entry
);

insert into audit_pending (entry_id) select id from audit_entry;

-- In the order in which they were chained, without a gap.
create table audit_link (
    position bigint primary key check (position > 0),
    entry_id bigint not null unique references audit_entry,
    hash     bytea not null
);

create trigger audit_link_append_only before update or delete on audit_link
   for each row execute function refuse_rewriting_audit();
create trigger audit_link_never_emptied before truncate on audit_link
   for each statement execute function refuse_rewriting_audit();

-- What verifications found, the last of them for who looks.
create table audit_verification (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    position bigint not null,
    faults   integer not null
);
