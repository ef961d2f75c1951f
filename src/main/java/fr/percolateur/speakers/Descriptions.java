package fr.percolateur.speakers;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who someone of the directory is, said anew; and carried into the documents of what is to come. Past editions stay as
/// they were said.
final class Descriptions {

    private final Directory directory;
    private final SpeechRows rows;
    private final DocumentKeys keys;
    private final StoredDocuments documents;
    private final Edits edits;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Descriptions(DataSource dataSource, DocumentKeys keys, StoredDocuments documents, Edits edits, AuditLog log) {
        var jdbc = JdbcClient.create(dataSource);
        this.directory = new Directory(jdbc);
        this.rows = new SpeechRows(jdbc);
        this.keys = keys;
        this.documents = documents;
        this.edits = edits;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// @param seen the mark of what was there when one began to write
    /// @return whether it is done; not when someone, perhaps the speaker, wrote meanwhile
    boolean describe(Person person, String seen, Viewer.SignedIn by) {
        return transactions.execute(_ -> {
            var stands = directory
                    .hold(person.id())
                    .filter(found -> Standing.mark(found).equals(seen));
            stands.ifPresent(before -> {
                directory.describe(
                        person.id(), person.name(), person.position(), person.organisation(), person.biography());
                if (!before.email().equals(person.email())) {
                    directory.readdress(person.id(), person.email());
                }
                log.add(AuditAct.by(by.id(), "speaker.changed", "speaker/" + person.id()));
            });
            return stands.isPresent();
        });
    }

    /// A document of an event to come that says something else of someone than the directory.
    record Differing(StoredDocument document, Speech speech, SpeakersKey.Named said) {}

    /// Those that this one may write.
    List<Differing> differing(Person person, Viewer viewer, Instant now) {
        return rows.toCome(person.id(), now).stream()
                .flatMap(speech -> documents.find(speech.event()).stream()
                        .filter(stored -> keys.mayWrite(stored, viewer))
                        .flatMap(stored -> new SpeakersKey(stored.document())
                                .named(speech.key()).stream()
                                        .filter(said -> !said.says(person))
                                        .map(said -> new Differing(stored, speech, said))))
                .toList();
    }

    /// @param slugs of those that were chosen
    /// @return the documents that refused
    List<StoredDocument> carry(Person person, Set<String> slugs, Viewer.SignedIn by, Instant now) {
        return differing(person, by, now).stream()
                .filter(each -> slugs.contains(each.document().slug()))
                .filter(each -> !carried(person, each, by))
                .map(Differing::document)
                .toList();
    }

    private boolean carried(Person person, Differing into, Viewer.SignedIn by) {
        return transactions.execute(_ -> {
            var speech = into.speech();
            var outcome = edits.change(
                    into.document().path(),
                    by.id(),
                    document -> new SpeakersKey(document).with(speech.key(), person, speech.part()));
            var saved = outcome instanceof Edits.Saved;
            if (saved) {
                log.add(AuditAct.by(by.id(), "speaker.carried", "event/" + speech.event()));
            }
            return saved;
        });
    }
}
