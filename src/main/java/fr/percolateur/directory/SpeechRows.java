package fr.percolateur.directory;

import fr.percolateur.directory.Speech.State;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.proof.Secret;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who speaks where: asked, accepted, declined, or entered by hand.
public final class SpeechRows {

    private static final String SELECT = """
            select s.*, h.document_id, h.key, h.part, h.state, h.invited_at, h.reminded_at, h.answered_at, h.word
              from speech h
              join speaker s on s.id = h.speaker_id
            """;

    private static final RowMapper<Speech> SPEECH = (row, rank) -> new Speech(
            row.getLong("document_id"),
            Directory.PERSON.mapRow(row, rank),
            row.getString("key"),
            row.getString("part"),
            State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            Directory.instant(row, "invited_at"),
            Directory.instant(row, "reminded_at"),
            Directory.instant(row, "answered_at"),
            row.getString("word"));

    private final JdbcClient jdbc;

    /// @param jdbc in whose transaction they are written
    public SpeechRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name.
    public List<Speech> of(long event) {
        return jdbc.sql(SELECT + " where h.document_id = :event order by unaccent(lower(s.name)), s.added_at")
                .param("event", event)
                .query(SPEECH)
                .list();
    }

    public Optional<Speech> find(long event, UUID speaker) {
        return jdbc.sql(SELECT + " where h.document_id = :event and h.speaker_id = :speaker")
                .param("event", event)
                .param("speaker", speaker)
                .query(SPEECH)
                .optional();
    }

    /// The one that a link opens; empty for a link that another replaced.
    public Optional<Speech> open(String token) {
        return jdbc.sql(SELECT + " where h.token_sha256 = :token")
                .param("token", Secret.hash(token))
                .query(SPEECH)
                .optional();
    }

    /// Where documents name someone, and it is not over yet: the next first.
    public List<Speech> toCome(UUID speaker, Instant now) {
        return jdbc.sql(SELECT + """
                  join event e on e.document_id = h.document_id
                  join document d on d.id = h.document_id
                 where h.speaker_id = :speaker
                   and h.state in ('listed', 'accepted')
                   and not d.gone
                   and coalesce(e.over_at > :now, true)
                 order by e.starts_at nulls last, d.id
                """)
                .param("speaker", speaker)
                .param("now", at(now))
                .query(SPEECH)
                .list();
    }

    /// The editions at which they are, the last first.
    public List<String> titles(UUID speaker) {
        return jdbc.sql("""
                select d.title
                  from speech h
                  join document d on d.id = h.document_id
                  left join event e on e.document_id = d.id
                 where h.speaker_id = :speaker
                   and h.state <> 'declined'
                 order by e.starts_at desc nulls first, d.id desc
                """)
                .param("speaker", speaker)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// @param token of the letter that asks them; null when nobody writes to them
    public void keep(
            long event,
            UUID speaker,
            String key,
            String part,
            State state,
            @Nullable String token,
            @Nullable UUID by,
            Instant now) {
        jdbc.sql("""
                insert into speech (document_id, speaker_id, key, part, state, token_sha256, invited_by, invited_at)
                values (:event, :speaker, :key, :part, :state, :token, :by, :now)
                    on conflict (document_id, speaker_id) do update
                   set part = excluded.part, state = excluded.state, token_sha256 = excluded.token_sha256,
                       invited_by = excluded.invited_by, invited_at = excluded.invited_at
                """)
                .param("event", event)
                .param("speaker", speaker)
                .param("key", key)
                .param("part", part)
                .param("state", state.column())
                .param("token", token == null ? null : Secret.hash(token), Types.BINARY)
                .param("by", by)
                .param("now", token == null ? null : at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Nobody else changes who speaks there, before this is done.
    public void hold(long event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('speech/' || :event, 0))")
                .param("event", event)
                .query(row -> {});
    }

    /// @return whether they are still awaited
    public boolean remind(Speech speech, String token, UUID by, Instant now) {
        return jdbc.sql("""
                        update speech
                           set token_sha256 = :token, reminded_at = :now, invited_by = :by
                         where document_id = :event
                           and speaker_id = :speaker
                           and state = 'invited'
                        """)
                        .param("token", Secret.hash(token))
                        .param("now", at(now))
                        .param("by", by)
                        .param("event", speech.event())
                        .param("speaker", speech.person().id())
                        .update()
                > 0;
    }

    /// @return the address of whoever asked them
    public Optional<EmailAddress> answer(Speech speech, State state, String word, Instant now) {
        return jdbc.sql("""
                update speech
                   set state = :state, answered_at = :now, word = :word
                 where document_id = :event
                   and speaker_id = :speaker
                returning (select email from agent where id = invited_by)
                """)
                .param("state", state.column())
                .param("now", at(now))
                .param("word", word)
                .param("event", speech.event())
                .param("speaker", speech.person().id())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(email -> email)
                .flatMap(EmailAddress::parse);
    }

    public void remove(Speech speech) {
        jdbc.sql("delete from speech where document_id = :event and speaker_id = :speaker")
                .param("event", speech.event())
                .param("speaker", speech.person().id())
                .update();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
