-- The audit log is looked through by day as well.
create index audit_entry_at on audit_entry (at);
