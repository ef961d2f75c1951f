package fr.percolateur.speakers;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechChanges;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.event.Event;
import fr.percolateur.library.Edits;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.proof.Secret;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What organisers do of those who speak. Each act is one transaction: the list, the document, the letter, and the line
/// of the audit log.
final class Speeches {

    /// Within which a button that is pressed again was pressed twice.
    private static final Duration TWICE = Duration.ofMinutes(1);

    private final Directory directory;
    private final SpeechRows rows;
    private final SpeechChanges changes;
    private final Edits edits;
    private final AuditLog log;
    private final Outbox outbox;
    private final SpeakerLetters letters;
    private final InstantSource clock;
    private final TransactionTemplate transactions;

    Speeches(
            DataSource dataSource,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            SpeakerLetters letters,
            InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        this.directory = new Directory(jdbc);
        this.rows = new SpeechRows(jdbc);
        this.changes = new SpeechChanges(jdbc);
        this.edits = edits;
        this.log = log;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
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
            rows.hold(stored.id());
            var person = person(form);
            var key = keep(stored, person, form.part(), State.LISTED, null, by.id());
            log.add(AuditAct.by(by.id(), "speaker.added", "event/" + stored.id()));
            return name(stored, key, person, form.part(), by.id());
        });
    }

    /// Asks someone by mail; the document names them once they accept. A button that was pressed twice sends one
    /// letter.
    void invite(StoredDocument stored, Event event, SpeakerForm form, Viewer.SignedIn by) {
        in(() -> {
            rows.hold(stored.id());
            var person = person(form);
            if (rows.find(stored.id(), person.id()).filter(this::isJustAsked).isPresent()) {
                return person;
            }
            var token = Secret.fresh();
            keep(stored, person, form.part(), State.INVITED, token, by.id());
            outbox.post(letters.invitation(event, person, token, by, false));
            log.add(AuditAct.by(by.id(), "speaker.invited", "event/" + stored.id()));
            return person;
        });
    }

    private boolean isJustAsked(Speech speech) {
        var asked = speech.invitedAt();
        return speech.isAwaited()
                && asked != null
                && asked.isAfter(clock.instant().minus(TWICE));
    }

    /// Asks again, by a new link: the one before serves no more. Where another letter left since the page was shown,
    /// none leaves.
    ///
    /// @param seen the mark of the letter that the page spoke of
    void remind(Event event, Speech asked, String seen, Viewer.SignedIn by) {
        in(() -> {
            rows.hold(asked.event());
            var speech = rows.find(asked.event(), asked.person().id()).orElse(asked);
            var token = Secret.fresh();
            if (speech.mark().equals(seen) && rows.remind(speech, token, by.id(), clock.instant())) {
                outbox.post(letters.invitation(event, speech.person(), token, by, true));
                log.add(AuditAct.by(by.id(), "speaker.invited", "event/" + speech.event()));
            }
            return speech;
        });
    }

    Edits.Outcome remove(StoredDocument stored, Speech speech, Viewer.SignedIn by) {
        return in(() -> {
            rows.remove(speech);
            log.add(AuditAct.by(by.id(), "speaker.removed", "event/" + stored.id()));
            return edits.change(stored.path(), by.id(), document -> new SpeakersKey(document).without(speech.key()));
        });
    }

    /// Whoever organises saw what this speaker changed; where the document does not say it yet, it does now. One that
    /// refuses leaves it to be seen.
    Edits.Outcome accept(StoredDocument stored, Speech speech, Viewer.SignedIn by) {
        return in(() -> {
            var outcome = name(stored, speech.key(), speech.person(), speech.part(), by.id());
            if (outcome instanceof Edits.Saved) {
                changes.see(speech.event(), speech.person().id(), clock.instant());
                log.add(AuditAct.by(by.id(), "speaker.seen", "event/" + stored.id()));
            }
            return outcome;
        });
    }

    private Edits.Outcome name(StoredDocument stored, String key, Person person, String part, UUID by) {
        return edits.change(stored.path(), by, document -> new SpeakersKey(document).with(key, person, part));
    }

    /// @return their id in the document
    private String keep(
            StoredDocument stored, Person person, String part, State state, @Nullable String token, UUID by) {
        var taken = new HashSet<String>();
        rows.of(stored.id()).stream()
                .filter(speech -> !speech.person().id().equals(person.id()))
                .forEach(speech -> taken.add(speech.key()));
        var key = rows.find(stored.id(), person.id())
                .map(Speech::key)
                .orElseGet(() -> new SpeakersKey(stored.document()).fresh(person.name(), taken));
        rows.keep(stored.id(), person.id(), key, part, state, token, by, clock.instant());
        return key;
    }

    private interface Work<T> {
        T done();
    }

    private <T> T in(Work<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.done()));
    }
}
