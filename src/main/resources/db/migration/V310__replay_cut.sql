-- What those who refuse say was cut out of a replay: who organises it says so, and what was done.
create table replay_cut (
    event_id   bigint not null references replay (event_id) on delete cascade,
    speaker_id uuid not null references speaker (id) on delete cascade,
    reason     text not null check (length(reason) between 10 and 500),
    noted_at   timestamptz not null,
    primary key (event_id, speaker_id)
);

-- Those who speak and do not agree to be recorded: who took it back, or answered without agreeing. Who is cut out keeps
-- nothing from being shown, until they take back what they agreed to since.
create or replace view replay_refusal as
select s.document_id as event_id, p.name, p.id as speaker_id
  from speech s
  join speaker p on p.id = s.speaker_id
 where s.state <> 'declined'
   and (p.recording_revoked is not null or (s.state = 'accepted' and p.recording_consent is null))
   and not exists (select
                     from replay_cut c
                    where c.event_id = s.document_id
                      and c.speaker_id = p.id
                      and coalesce(p.recording_revoked <= c.noted_at, true));

create trigger replay_cut_shown after insert or update or delete on replay_cut
    for each statement execute function count_shown('replay');
