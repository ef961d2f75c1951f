package fr.percolateur.library;

import fr.percolateur.classic.ClassicEntries;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Change;
import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Change.Refused;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes stored documents: the bytes of what was changed, and of the classic entries that follow from it.
///
/// An import of a folder that still holds the older file brings the older document back: whoever edits here exports.
public final class Edits {

    private final DataSource dataSource;
    private final List<Projection> projections;
    private final String origin;

    /// @param origin where the old site lives; empty when there is none
    public Edits(DataSource dataSource, List<Projection> projections, String origin) {
        this.dataSource = dataSource;
        this.projections = List.copyOf(projections);
        this.origin = origin;
    }

    public sealed interface Outcome {}

    /// Done: the document as it is stored and shown from now on.
    public record Saved(Document document) implements Outcome {}

    /// Nothing was changed; the finding tells why.
    public record Declined(Finding finding) implements Outcome {}

    /// No document has this path.
    public record Absent() implements Outcome {}

    /// Changes the document at this path, in one transaction with all that is shown of it. Edits and imports take
    /// turns.
    ///
    /// @param path as it was imported, such as `agenda/cafe.md`
    /// @param change of the document as it is stored, such as `document -> document.set("lieu", venue)`
    public Outcome change(String path, Function<Document, Change> change) {
        var batches = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(batches);
        return new TransactionTemplate(new JdbcTransactionManager(dataSource)).execute(status -> {
            new ContentState(jdbc).lock();
            var stored = jdbc.sql("select bytes from document where path = :path and not gone")
                    .param("path", path)
                    .query((row, _) -> row.getBytes(1))
                    .optional();
            if (stored.isEmpty()) {
                return new Absent();
            }
            var before = Document.read(path, stored.get());
            return switch (change.apply(before)) {
                case Refused(var finding) -> new Declined(finding);
                case Changed(var edited) when edited == before -> new Saved(before);
                case Changed(var edited) -> {
                    var followed = ClassicEntries.follow(before, edited);
                    new ImportRun(batches, status, projections, origin, Imports.Options.DEFAULT)
                            .run(Source.of(path, followed.bytes(), Sha256.of(followed.bytes())));
                    yield new Saved(followed);
                }
            };
        });
    }
}
