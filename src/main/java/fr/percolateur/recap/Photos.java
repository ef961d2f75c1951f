package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Document;
import fr.percolateur.event.Event;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.GalleryFile;
import fr.percolateur.library.Edits;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Photographs of a meeting, from the media library into its recap: those alone of which all is said that showing them
/// asks for.
final class Photos {

    private static final int MOST = 24;

    private final TransactionTemplate transaction;
    private final Gallery gallery;
    private final Edits edits;
    private final AuditLog log;

    Photos(DataSource dataSource, Gallery gallery, Edits edits, AuditLog log) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.gallery = gallery;
        this.edits = edits;
        this.log = log;
    }

    /// Those that came to the library since the event began.
    List<GalleryFile> of(Event event) {
        var start = event.startsAt();
        return gallery.showable(start == null ? Instant.EPOCH : start, MOST);
    }

    /// Puts some of them under the text of the article; one that stands there already stays as it is.
    ///
    /// @param path of the article
    /// @param chosen ids of the library
    /// @return false when the article is not written here
    boolean add(Event event, String path, Set<Long> chosen, UUID by) {
        var photos =
                of(event).stream().filter(photo -> chosen.contains(photo.id())).toList();
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var saved = edits.change(path, by, document -> document.withBody(with(document, photos)))
                    instanceof Edits.Saved;
            if (saved) {
                log.add(AuditAct.by(by, "recap.photos", "event/" + event.id()));
            }
            return saved;
        }));
    }

    private static String with(Document document, List<GalleryFile> photos) {
        var body = document.body();
        var blocks = new Blocks();
        var fresh = photos.stream()
                .filter(photo -> !body.contains("](" + photo.path() + ")"))
                .toList();
        if (fresh.isEmpty()) {
            return body;
        }
        blocks.heading("recap.article.photos");
        fresh.forEach(photo -> {
            blocks.paragraph(photo.markdown());
            blocks.paragraph(
                    say("recap.article.photo", Blocks.plain(photo.description().credit())));
        });
        blocks.source("recap.source.photos");
        return body.stripTrailing() + "\n" + blocks;
    }
}
