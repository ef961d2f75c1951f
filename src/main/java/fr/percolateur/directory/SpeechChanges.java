package fr.percolateur.directory;

import static fr.percolateur.wording.Wording.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What speakers changed once they had accepted, until whoever organises saw it.
public final class SpeechChanges {

    /// What a consent that is given, or a portrait that is there, is written as.
    private static final String YES = "oui";

    private final JdbcClient jdbc;

    /// @param jdbc in whose transaction they are written
    public SpeechChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum Field {
        POSITION,
        ORGANISATION,
        BIOGRAPHY,
        IMAGE,
        RECORDING,
        PORTRAIT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param before and `after` as they were typed, or « oui »; empty for nothing
    public record Change(Field field, String before, String after) {

        static Change of(Field field, boolean before, boolean after) {
            return new Change(field, before ? YES : "", after ? YES : "");
        }

        /// Another photograph than before.
        public static final Change REPLACED = new Change(Field.PORTRAIT, YES, YES);

        /// « Fonction : « conteur » devient « veilleur ». »
        public String told() {
            var key = "directory.change." + field.column();
            return switch (field) {
                case POSITION, ORGANISATION ->
                    say(
                            key,
                            before.isEmpty() ? say("directory.change.nothing") : before,
                            after.isEmpty() ? say("directory.change.nothing") : after);
                case BIOGRAPHY -> say(key);
                case IMAGE, RECORDING -> say(key + (after.isEmpty() ? ".no" : ".yes"));
                case PORTRAIT -> say(key + (after.isEmpty() ? ".no" : before.isEmpty() ? ".yes" : ".other"));
            };
        }
    }

    /// Whatever differs.
    public static List<Change> between(Person before, Person after) {
        return List.of(
                        new Change(Field.POSITION, before.position(), after.position()),
                        new Change(Field.ORGANISATION, before.organisation(), after.organisation()),
                        new Change(Field.BIOGRAPHY, before.biography(), after.biography()),
                        Change.of(Field.IMAGE, before.image() != null, after.image() != null),
                        Change.of(Field.RECORDING, before.recording() != null, after.recording() != null),
                        Change.of(Field.PORTRAIT, before.portrait() != null, after.portrait() != null))
                .stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /// Tells those who organise what is to come with this speaker. What nobody saw yet is told once, from what it was
    /// to what it became; what came back to what it was is not told at all.
    public void tell(UUID speaker, List<Change> changes, Instant now) {
        for (var change : changes) {
            jdbc.sql("""
                    insert into speech_change (document_id, speaker_id, field, before, after, changed_at)
                    select h.document_id, h.speaker_id, :field, :before, :after, :now
                      from speech h
                      join event e on e.document_id = h.document_id
                     where h.speaker_id = :speaker
                       and h.state in ('listed', 'accepted')
                       and coalesce(e.over_at > :now, true)
                        on conflict (document_id, speaker_id, field) do update
                       set before = case when speech_change.seen_at is null then speech_change.before
                                         else excluded.before end,
                           after = excluded.after, changed_at = excluded.changed_at, seen_at = null
                    """)
                    .param("field", change.field().column())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("now", at(now))
                    .param("speaker", speaker)
                    .update();
        }
        jdbc.sql("""
                delete from speech_change
                 where speaker_id = :speaker
                   and seen_at is null
                   and before = after
                   and (field <> 'portrait' or after = '')
                """).param("speaker", speaker).update();
    }

    /// What nobody saw yet of a speaker at an event.
    public List<Change> unseen(long event, UUID speaker) {
        return jdbc.sql("""
                select field, before, after
                  from speech_change
                 where document_id = :event
                   and speaker_id = :speaker
                   and seen_at is null
                 order by changed_at, field
                """)
                .param("event", event)
                .param("speaker", speaker)
                .query((row, _) -> new Change(
                        Field.valueOf(row.getString("field").toUpperCase(Locale.ROOT)),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    /// Whoever organises saw it, at this event.
    public void see(long event, UUID speaker, Instant now) {
        jdbc.sql("""
                update speech_change
                   set seen_at = :now
                 where document_id = :event
                   and speaker_id = :speaker
                   and seen_at is null
                """)
                .param("now", at(now))
                .param("event", event)
                .param("speaker", speaker)
                .update();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }
}
