-- To whom of the event a question is addressed, by their id in its document: a speaker, or a stand.
alter table question
    add column addressee text check (addressee ~ '^(intervenant|stand):.+$');
