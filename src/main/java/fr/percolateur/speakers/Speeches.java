package fr.percolateur.speakers;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.event.Event;
import fr.percolateur.library.Edits;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.proof.Secret;
import fr.percolateur.speakers.Speech.State;
import fr.percolateur.viewer.Viewer;
import java.sql.Types;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who speaks where. Each act is one transaction: the list, the document, the letter, and the line of the audit log.
final class Speeches {

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
    private final Directory directory;
    private final Portraits portraits;
    private final Edits edits;
    private final AuditLog log;
    private final Outbox outbox;
    private final SpeakerLetters letters;
    private final InstantSource clock;
    private final TransactionTemplate transactions;

    Speeches(
            DataSource dataSource,
            Directory directory,
            Portraits portraits,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            SpeakerLetters letters,
            InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.directory = directory;
        this.portraits = portraits;
        this.edits = edits;
        this.log = log;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// By name.
    List<Speech> of(long event) {
        return jdbc.sql(SELECT + " where h.document_id = :event order by unaccent(lower(s.name)), s.added_at")
                .param("event", event)
                .query(SPEECH)
                .list();
    }

    Optional<Speech> find(long event, UUID speaker) {
        return jdbc.sql(SELECT + " where h.document_id = :event and h.speaker_id = :speaker")
                .param("event", event)
                .param("speaker", speaker)
                .query(SPEECH)
                .optional();
    }

    /// The one that a link opens; empty for a link that another replaced.
    Optional<Speech> open(String token) {
        return jdbc.sql(SELECT + " where h.token_sha256 = :token")
                .param("token", Secret.hash(token))
                .query(SPEECH)
                .optional();
    }

    /// The editions at which they are, the last first.
    List<String> titles(UUID speaker) {
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

    /// Someone whom the form describes: of the directory, or new.
    private Person person(SpeakerForm form) {
        var email = EmailAddress.parse(form.email());
        var known = form.person().flatMap(directory::find).or(() -> email.flatMap(directory::at));
        known.ifPresent(person -> email.ifPresent(address -> directory.address(person.id(), address)));
        return known.flatMap(person -> directory.find(person.id()))
                .orElseGet(() -> directory.add(
                        form.name(),
                        form.position(),
                        form.organisation(),
                        email.map(EmailAddress::text).orElse(""),
                        clock.instant()));
    }

    /// Names someone in the document at once, without a letter.
    Edits.Outcome enter(StoredDocument stored, SpeakerForm form, Viewer.SignedIn by) {
        return in(() -> {
            var person = person(form);
            var key = keep(stored, person, form.part(), State.LISTED, null, by.id());
            log.add(AuditAct.by(by.id(), "speaker.added", "event/" + stored.id()));
            return name(stored, key, person, form.part(), by.id());
        });
    }

    /// Asks someone by mail; the document names them once they accept.
    void invite(StoredDocument stored, Event event, SpeakerForm form, Viewer.SignedIn by) {
        in(() -> {
            var person = person(form);
            var token = Secret.fresh();
            keep(stored, person, form.part(), State.INVITED, token, by.id());
            outbox.post(letters.invitation(event, person, token, by, false));
            log.add(AuditAct.by(by.id(), "speaker.invited", "event/" + stored.id()));
            return person;
        });
    }

    /// Asks again, by a new link: the one before serves no more.
    void remind(Event event, Speech speech, Viewer.SignedIn by) {
        in(() -> {
            var token = Secret.fresh();
            var renewed = jdbc.sql("""
                    update speech
                       set token_sha256 = :token, reminded_at = :now, invited_by = :by
                     where document_id = :event
                       and speaker_id = :speaker
                       and state = 'invited'
                    """)
                    .param("token", Secret.hash(token))
                    .param("now", now())
                    .param("by", by.id())
                    .param("event", speech.event())
                    .param("speaker", speech.person().id())
                    .update();
            if (renewed > 0) {
                outbox.post(letters.invitation(event, speech.person(), token, by, true));
                log.add(AuditAct.by(by.id(), "speaker.invited", "event/" + speech.event()));
            }
            return speech;
        });
    }

    Edits.Outcome remove(StoredDocument stored, Speech speech, Viewer.SignedIn by) {
        return in(() -> {
            jdbc.sql("delete from speech where document_id = :event and speaker_id = :speaker")
                    .param("event", stored.id())
                    .param("speaker", speech.person().id())
                    .update();
            log.add(AuditAct.by(by.id(), "speaker.removed", "event/" + stored.id()));
            return edits.change(stored.path(), by.id(), document -> new SpeakersKey(document).without(speech.key()));
        });
    }

    /// What they answer, and what they say of themselves: the last word is theirs. Whoever asked them is told.
    Edits.Outcome answer(StoredDocument stored, Event event, Speech speech, AnswerForm form) {
        return in(() -> {
            var person = speech.person();
            directory.describe(person.id(), person.name(), form.position(), form.organisation(), form.biography());
            if (!form.image()) {
                portraits.drop(person, null);
            }
            directory.consent(person.id(), form.image(), form.recording(), clock.instant());
            var state = form.accepts() ? State.ACCEPTED : State.DECLINED;
            var asker = jdbc.sql("""
                    update speech
                       set state = :state, answered_at = :now, word = :word
                     where document_id = :event
                       and speaker_id = :speaker
                    returning (select email from agent where id = invited_by)
                    """)
                    .param("state", state.column())
                    .param("now", now())
                    .param("word", form.word())
                    .param("event", speech.event())
                    .param("speaker", person.id())
                    .query((row, _) -> Optional.ofNullable(row.getString(1)))
                    .optional()
                    .flatMap(email -> email);
            log.add(AuditAct.by(null, "speaker.answered", "event/" + speech.event())
                    .on("state", speech.state().column(), state.column()));
            var described = directory.find(person.id()).orElse(person);
            if (state != speech.state()) {
                asker.flatMap(EmailAddress::parse)
                        .ifPresent(to -> outbox.post(letters.answered(event, described, state, form.word(), to)));
                if (state == State.ACCEPTED) {
                    outbox.post(letters.thanks(event, described));
                }
            }
            return state == State.ACCEPTED
                    ? name(stored, speech.key(), described, speech.part(), null)
                    : edits.change(stored.path(), null, document -> new SpeakersKey(document).without(speech.key()));
        });
    }

    /// Says anew who someone of the directory is. Documents keep what they said.
    void describe(Person person, Viewer.SignedIn by) {
        in(() -> {
            directory.describe(
                    person.id(), person.name(), person.position(), person.organisation(), person.biography());
            log.add(AuditAct.by(by.id(), "speaker.changed", "speaker/" + person.id()));
            return person;
        });
    }

    private Edits.Outcome name(StoredDocument stored, String key, Person person, String part, @Nullable UUID by) {
        Function<Document, Change> naming = document -> new SpeakersKey(document).with(key, person, part);
        return edits.change(stored.path(), by, naming);
    }

    /// @return their id in the document
    private String keep(
            StoredDocument stored, Person person, String part, State state, @Nullable String token, UUID by) {
        var taken = new HashSet<String>();
        of(stored.id()).stream()
                .filter(speech -> !speech.person().id().equals(person.id()))
                .forEach(speech -> taken.add(speech.key()));
        var key = find(stored.id(), person.id())
                .map(Speech::key)
                .orElseGet(() -> new SpeakersKey(stored.document()).fresh(person.name(), taken));
        jdbc.sql("""
                insert into speech (document_id, speaker_id, key, part, state, token_sha256, invited_by, invited_at)
                values (:event, :speaker, :key, :part, :state, :token, :by, :now)
                    on conflict (document_id, speaker_id) do update
                   set part = excluded.part, state = excluded.state, token_sha256 = excluded.token_sha256,
                       invited_by = excluded.invited_by, invited_at = excluded.invited_at
                """)
                .param("event", stored.id())
                .param("speaker", person.id())
                .param("key", key)
                .param("part", part)
                .param("state", state.column())
                .param("token", token == null ? null : Secret.hash(token), Types.BINARY)
                .param("by", by)
                .param("now", token == null ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return key;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private interface Work<T> {
        T done();
    }

    private <T> T in(Work<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.done()));
    }
}
