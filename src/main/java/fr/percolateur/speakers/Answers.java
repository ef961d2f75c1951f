package fr.percolateur.speakers;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Portraits;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechChanges;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.event.Event;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.library.Edits;
import fr.percolateur.mail.Outbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What speakers answer, and what they say and show of themselves: the last word is theirs. Each act is one
/// transaction.
final class Answers {

    private final StoredDocuments documents;
    private final Directory directory;
    private final SpeechRows rows;
    private final SpeechChanges changes;
    private final Portraits portraits;
    private final Edits edits;
    private final AuditLog log;
    private final Outbox outbox;
    private final SpeakerLetters letters;
    private final InstantSource clock;
    private final TransactionTemplate transactions;

    Answers(
            DataSource dataSource,
            Portraits portraits,
            Edits edits,
            AuditLog log,
            Outbox outbox,
            SpeakerLetters letters,
            InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        this.documents = new StoredDocuments(jdbc);
        this.directory = new Directory(jdbc);
        this.rows = new SpeechRows(jdbc);
        this.changes = new SpeechChanges(jdbc);
        this.portraits = portraits;
        this.edits = edits;
        this.log = log;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    sealed interface Outcome {

        record Answered() implements Outcome {}

        /// The document was taken away.
        record Gone() implements Outcome {}

        /// Someone of the team wrote meanwhile what this would undo: nothing of either is lost. What was agreed to or
        /// taken back is done all the same, for nobody else has a say in it.
        record Clash(Standing theirs) implements Outcome {}

        /// Someone saved the document at this very moment: to be tried again.
        record Overtaken() implements Outcome {}
    }

    /// @param seen the mark of what one who answers saw; empty for one who did not read yet
    Standing standing(Speech speech, StoredDocument stored, String seen) {
        var behind = !changes.unseen(speech.event(), speech.person().id()).isEmpty();
        return Standing.of(speech.person(), stored.document(), speech.key(), behind, seen);
    }

    /// Whoever asked them is told of their first answer; of what they change later, all who organise.
    Outcome answer(Event event, Speech speech, AnswerForm form) {
        while (true) {
            var outcome = Objects.requireNonNull(transactions.execute(status -> {
                var done = answered(event, speech, form);
                if (done instanceof Outcome.Overtaken) {
                    status.setRollbackOnly();
                }
                return done;
            }));
            if (!(outcome instanceof Outcome.Overtaken)) {
                return outcome;
            }
        }
    }

    private Outcome answered(Event event, Speech opened, AnswerForm form) {
        var before = directory.hold(opened.person().id());
        var found = rows.find(opened.event(), opened.person().id());
        var stored = documents.find(opened.event()).filter(document -> !document.gone());
        if (before.isEmpty() || found.isEmpty() || stored.isEmpty()) {
            return new Outcome.Gone();
        }
        var speech = found.get();
        var standing = standing(speech, stored.get(), form.seen());
        agree(before.get(), form);
        // taking a portrait back saves the document too
        var written = documents.find(opened.event()).orElseThrow();
        if (!form.seen().equals(standing.mark()) && !standing.says(form)) {
            tell(speech, before.get());
            return new Outcome.Clash(standing);
        }
        var person = before.get();
        directory.describe(person.id(), person.name(), form.position(), form.organisation(), form.biography());
        var state = form.accepts() ? State.ACCEPTED : State.DECLINED;
        var asker = rows.answer(speech, state, form.word(), clock.instant());
        log.add(AuditAct.by(null, "speaker.answered", "event/" + speech.event())
                .on("state", speech.state().column(), state.column()));
        var described = directory.find(person.id()).orElse(person);
        if (state == speech.state()) {
            tell(speech, person);
        } else {
            asker.ifPresent(to -> outbox.post(letters.answered(event, described, state, form.word(), to)));
            if (state == State.ACCEPTED) {
                outbox.post(letters.thanks(event, described));
            }
        }
        return write(written, speech, described, state);
    }

    private void agree(Person person, AnswerForm form) {
        if (!form.image()) {
            portraits.revoke(person, null);
        }
        directory.consent(person.id(), form.image(), form.recording(), clock.instant());
    }

    /// A document that refuses keeps what it said: whoever organises is told, and brings it there.
    private Outcome write(StoredDocument stored, Speech speech, Person person, State state) {
        var outcome = edits.change(stored.path(), stored.version(), null, document -> {
            var key = new SpeakersKey(document);
            return state == State.ACCEPTED ? key.with(speech.key(), person, speech.part()) : key.without(speech.key());
        });
        return switch (outcome) {
            case Edits.Saved _, Edits.Declined _ -> new Outcome.Answered();
            case Edits.Overtaken _ -> new Outcome.Overtaken();
            case Edits.Absent _ -> new Outcome.Gone();
        };
    }

    /// Of what differs from before, those who organise what is to come with someone who accepted.
    private void tell(Speech speech, Person before) {
        var now = directory.find(before.id()).orElse(before);
        if (speech.state() == State.ACCEPTED) {
            changes.tell(before.id(), SpeechChanges.between(before, now), clock.instant());
        }
    }

    /// @return what is wrong; empty when it is done
    Optional<FieldError> portray(Speech speech, byte[] bytes, Alternative words) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var mistake = portraits.bring(speech.person(), bytes, words, null);
            if (mistake.isEmpty() && speech.state() == State.ACCEPTED) {
                if (speech.person().portrait() == null) {
                    tell(speech, speech.person());
                } else {
                    changes.tell(speech.person().id(), List.of(SpeechChanges.Change.REPLACED), clock.instant());
                }
            }
            return mistake;
        }));
    }

    void hide(Speech speech) {
        transactions.executeWithoutResult(_ -> {
            portraits.drop(speech.person(), null);
            tell(speech, speech.person());
        });
    }
}
