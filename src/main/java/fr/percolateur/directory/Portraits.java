package fr.percolateur.directory;

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
import fr.percolateur.prose.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Photographs of speakers. Documents that name them show it for as long as they agree to be pictured; then it leaves
/// every document that shows it, and goes once nothing else does.
public final class Portraits {

    private final JdbcClient jdbc;
    private final Gallery gallery;
    private final Edits edits;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    public Portraits(DataSource dataSource, Gallery gallery, Edits edits, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.gallery = gallery;
        this.edits = edits;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public Optional<GalleryFile> file(Person person) {
        return Optional.ofNullable(person.portrait()).flatMap(portrait -> gallery.find(portrait.path()));
    }

    /// Takes the place of the one before.
    ///
    /// @param by id of an agent; null for the speaker
    /// @return what is wrong; empty when it is done
    public Optional<FieldError> bring(Person person, byte[] bytes, Alternative words, @Nullable UUID by) {
        return Optional.ofNullable(transactions.execute(_ -> brought(person, bytes, words, by)));
    }

    private @Nullable FieldError brought(Person person, byte[] bytes, Alternative words, @Nullable UUID by) {
        if (!agrees(person)) {
            return new FieldError("portrait", say("directory.portrait.not-agreed"));
        }
        if (bytes.length == 0) {
            return new FieldError("portrait", say("directory.portrait.nothing"));
        }
        var described = Description.of(words).agreed();
        return switch (gallery.add(bytes, fresh(person), described, by, person.id())) {
            case Refused(var part, var reason) ->
                new FieldError(part == Gallery.Part.FILE ? "portrait" : "portrait-texte", reason);
            case Added(var file) -> {
                drop(person, by);
                keep(person, new Portrait(file.path(), words.text()), by);
                yield null;
            }
        };
    }

    /// A name that nobody else’s photograph ever had: an older version of a document still names the one before.
    private static String fresh(Person person) {
        return person.name() + " " + UUID.randomUUID().toString().substring(0, 8);
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
    /// if nothing else shows it. Where a document keeps it all the same, nobody is shown it any more.
    public void drop(Person person, @Nullable UUID by) {
        transactions.executeWithoutResult(_ ->
                kept(person).filter(path -> !hide(person, path, by)).ifPresent(path -> withhold(person, path, by)));
    }

    /// What shows someone who does not agree to it, or no more, is shown nowhere from now on, whatever documents say
    /// and older versions of them: also what came with a folder.
    public void revoke(Person person, @Nullable UUID by) {
        transactions.executeWithoutResult(_ -> {
            var paths = new TreeSet<>(named(person));
            kept(person).ifPresent(paths::add);
            paths.forEach(path -> {
                // first: what is removed can no longer be told from others by its content
                withhold(person, path, by);
                hide(person, path, by);
            });
        });
    }

    private Optional<String> kept(Person person) {
        return jdbc.sql("select portrait from speaker where id = :id and portrait <> '' for update")
                .param("id", person.id())
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /// What documents show as theirs, and as nobody else’s.
    private List<String> named(Person person) {
        return jdbc
                .sql("""
                        select d.path, d.bytes, h.key
                          from speech h
                          join document d on d.id = h.document_id
                         where h.speaker_id = :id
                           and not d.gone
                        """)
                .param("id", person.id())
                .query((row, _) -> new SpeakersKey(Document.read(row.getString("path"), row.getBytes("bytes")))
                        .portrait(row.getString("key")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(path -> naming(path).stream()
                        .flatMap(document -> new SpeakersKey(document).shownAs(path).stream())
                        .allMatch(name -> Words.fold(name).equals(Words.fold(person.name()))))
                .toList();
    }

    private List<Document> naming(String path) {
        return jdbc.sql("""
                        select path, bytes
                          from document
                         where not gone
                           and position(convert_to(:path, 'UTF8') in bytes) > 0
                        """)
                .param("path", path)
                .query((row, _) -> Document.read(row.getString("path"), row.getBytes("bytes")))
                .list();
    }

    /// @return whether no document keeps it as a portrait
    private boolean hide(Person person, String path, @Nullable UUID by) {
        jdbc.sql("update speaker set portrait = '', portrait_words = '' where portrait = :path")
                .param("path", path)
                .update();
        var hidden = true;
        for (var document : naming(path)) {
            hidden &= change(document.path(), by, stored -> new SpeakersKey(stored).hiding(path));
        }
        gallery.find(path).ifPresent(file -> gallery.remove(file.id(), by));
        log.add(AuditAct.by(by, "speaker.hidden", "speaker/" + person.id()));
        return hidden;
    }

    private void withhold(Person person, String path, @Nullable UUID by) {
        gallery.withhold(path, person.id(), by);
    }

    /// @return whether the document says so from now on, or is gone
    private boolean change(String path, @Nullable UUID by, Function<Document, Change> change) {
        return switch (edits.change(path, by, change)) {
            case Edits.Saved _, Edits.Absent _ -> true;
            case Edits.Declined _, Edits.Overtaken _ -> false;
        };
    }

    /// Whom it shows, so that nobody takes it out of the media library unawares.
    static List<Use> uses(JdbcClient jdbc, String path) {
        return jdbc
                .sql("select * from speaker where portrait = :path")
                .param("path", path)
                .query(Directory.PERSON)
                .list()
                .stream()
                .map(person -> new Use(person.name(), Directory.address(person)))
                .toList();
    }
}
