package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.gallery.Description;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.Gallery.Outcome.Added;
import fr.percolateur.gallery.Gallery.Outcome.Refused;
import fr.percolateur.gallery.GalleryFile;
import fr.percolateur.gallery.Use;
import fr.percolateur.library.Edits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Photographs of speakers. Documents that name them show it for as long as they agree to be pictured; then it leaves
/// every document that shows it, and goes once nothing else does.
final class Portraits {

    private final JdbcClient jdbc;
    private final Gallery gallery;
    private final Edits edits;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Portraits(DataSource dataSource, Gallery gallery, Edits edits, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.gallery = gallery;
        this.edits = edits;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    Optional<GalleryFile> file(Person person) {
        return Optional.ofNullable(person.portrait()).flatMap(portrait -> gallery.find(portrait.path()));
    }

    /// Takes the place of the one before.
    ///
    /// @param by id of an agent; null for the speaker
    /// @return what is wrong; empty when it is done
    Optional<FieldError> bring(Person person, byte[] bytes, Alternative words, @Nullable UUID by) {
        return Optional.ofNullable(transactions.execute(_ -> brought(person, bytes, words, by)));
    }

    private @Nullable FieldError brought(Person person, byte[] bytes, Alternative words, @Nullable UUID by) {
        if (!agrees(person)) {
            return new FieldError("portrait", say("speakers.portrait.not-agreed"));
        }
        if (bytes.length == 0) {
            return new FieldError("portrait", say("speakers.portrait.nothing"));
        }
        var described = Description.of(words).agreed();
        return switch (gallery.add(bytes, person.name(), described, by)) {
            case Refused(var part, var reason) ->
                new FieldError(part == Gallery.Part.FILE ? "portrait" : "portrait-texte", reason);
            case Added(var file) -> {
                drop(person, by);
                keep(person, new Portrait(file.path(), words.text()), by);
                yield null;
            }
        };
    }

    /// Holds the row, so that nobody takes their consent back meanwhile.
    private boolean agrees(Person person) {
        return jdbc.sql("""
                        select image_consent is not null and image_revoked is null
                          from speaker
                         where id = :id
                           for update
                        """)
                .param("id", person.id())
                .query((row, _) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    private void keep(Person person, Portrait portrait, @Nullable UUID by) {
        jdbc.sql("update speaker set portrait = :path, portrait_words = :words where id = :id")
                .param("path", portrait.path())
                .param("words", portrait.words())
                .param("id", person.id())
                .update();
        log.add(AuditAct.by(by, "speaker.portrayed", "speaker/" + person.id()));
        var naming = jdbc.sql("""
                        select d.path, h.key
                          from speech h
                          join document d on d.id = h.document_id
                         where h.speaker_id = :id
                           and h.state in ('listed', 'accepted')
                           and not d.gone
                        """)
                .param("id", person.id())
                .query((row, _) -> new Place(row.getString("path"), row.getString("key")))
                .list();
        naming.forEach(place ->
                change(place.document(), by, document -> new SpeakersKey(document).showing(place.key(), portrait)));
    }

    /// @param document its path
    /// @param key their id in the document
    private record Place(String document, String key) {}

    /// Takes it out of every document, also of copies that the list of this speaker does not know; the file goes too,
    /// if
    /// nothing else shows it.
    void drop(Person person, @Nullable UUID by) {
        transactions.executeWithoutResult(_ -> {
            var path = jdbc.sql("select portrait from speaker where id = :id and portrait <> '' for update")
                    .param("id", person.id())
                    .query((row, _) -> row.getString(1))
                    .optional();
            path.ifPresent(portrait -> drop(person, portrait, by));
        });
    }

    private void drop(Person person, String path, @Nullable UUID by) {
        jdbc.sql("update speaker set portrait = '', portrait_words = '' where id = :id")
                .param("id", person.id())
                .update();
        jdbc.sql("""
                        select path
                          from document
                         where not gone
                           and position(convert_to(:path, 'UTF8') in bytes) > 0
                        """)
                .param("path", path)
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(document -> change(document, by, stored -> new SpeakersKey(stored).hiding(path)));
        gallery.find(path).ifPresent(file -> gallery.remove(file.id(), by));
        log.add(AuditAct.by(by, "speaker.hidden", "speaker/" + person.id()));
    }

    private void change(String path, @Nullable UUID by, Function<Document, Change> change) {
        edits.change(path, by, change);
    }

    /// Whom it shows, so that nobody takes it out of the media library unawares.
    static List<Use> uses(JdbcClient jdbc, String path) {
        return jdbc
                .sql("select * from speaker where portrait = :path")
                .param("path", path)
                .query(Directory.PERSON)
                .list()
                .stream()
                .map(person -> new Use(person.name(), DirectoryPage.address(person)))
                .toList();
    }
}
