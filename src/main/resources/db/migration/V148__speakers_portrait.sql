-- As documents name it, such as `/uploads/2027/malo.jpg`, and what it shows; empty for none. Nobody has one who does not
-- agree to be pictured.
alter table speaker
    add column portrait       text not null default '',
    add column portrait_words text not null default '',
    add constraint speaker_portrait_agreed
        check (portrait = '' or (image_consent is not null and image_revoked is null));
