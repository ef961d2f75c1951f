package fr.percolateur.library;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.classic.ClassicEntries;
import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Change;
import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Change.Refused;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.media.MediaImport;
import fr.percolateur.revision.Revisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes and changes stored documents: the bytes of what was changed, and of the classic entries that follow from it.
/// Each save is a revision with its author; what stood before the first is one too. Edits and imports take turns, each
/// in one transaction with all that is shown of the document.
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
    ///
    /// @param version the number of this save; that of the last one when nothing changed
    public record Saved(Document document, int version) implements Outcome {}

    /// Nothing was changed; the finding tells why.
    public record Declined(Finding finding) implements Outcome {}

    /// Nothing was changed: someone saved since the version that the change was made from.
    ///
    /// @param version the number of their save
    public record Overtaken(Document document, int version) implements Outcome {}

    /// No document has this path; or, of one that was to be made, one has it already.
    public record Absent() implements Outcome {}

    /// Changes the document at this path, whatever its version.
    ///
    /// @param path as it was imported, such as `agenda/cafe.md`
    /// @param by id of an agent; null for the program
    /// @param change of the document as it is stored, such as `document -> document.set("lieu", venue)`
    public Outcome change(String path, @Nullable UUID by, Function<Document, Change> change) {
        return store((jdbc, run) -> change(jdbc, run, path, Optional.empty(), by, change));
    }

    /// Changes the document at this path if it still is at this version.
    ///
    /// @param version as [Saved] or [fr.percolateur.content.StoredDocument] tells it
    public Outcome change(String path, int version, @Nullable UUID by, Function<Document, Change> change) {
        return store((jdbc, run) -> change(jdbc, run, path, Optional.of(version), by, change));
    }

    /// Stores a new document.
    public Outcome create(Document document, @Nullable UUID by) {
        return store((jdbc, run) -> {
            if (find(jdbc, document.path()).isPresent()) {
                return new Absent();
            }
            run.run(source(document));
            var id = find(jdbc, document.path()).orElseThrow().id();
            return new Saved(document, new Revisions(jdbc).keep(id, by));
        });
    }

    /// The document as it would be shown if it were stored now; nothing is stored.
    public Imported rendered(Document document) {
        var jdbc = JdbcClient.create(dataSource);
        var catalogue = Catalogue.load(jdbc);
        var plan = Plan.of(List.of(source(document)), List.of(), catalogue, false);
        var media = new MediaImport(jdbc).run(Path.of(""), List.of());
        var change = plan.changes().getFirst();
        var id = catalogue.at(document.path()).map(Catalogue.Row::id).orElse(0L);
        return new Rendering(Targets.of(jdbc, origin, catalogue, plan, media), origin)
                .render(change, id)
                .imported();
    }

    private static Outcome change(
            JdbcClient jdbc,
            ImportRun run,
            String path,
            Optional<Integer> expected,
            @Nullable UUID by,
            Function<Document, Change> change) {
        var stored = find(jdbc, path);
        if (stored.isEmpty()) {
            return new Absent();
        }
        var before = stored.get().document();
        var revisions = new Revisions(jdbc);
        var version = revisions.last(stored.get().id());
        if (expected.isPresent() && expected.get() != version) {
            return new Overtaken(before, version);
        }
        return switch (change.apply(before)) {
            case Refused(var finding) -> new Declined(finding);
            case Changed(var edited) when edited == before -> new Saved(before, version);
            case Changed(var edited) -> {
                if (version == 0) {
                    revisions.keep(stored.get().id(), null);
                }
                var followed = ClassicEntries.follow(before, edited);
                run.run(source(followed));
                yield new Saved(followed, revisions.keep(stored.get().id(), by));
            }
        };
    }

    private record Stored(long id, Document document) {}

    private static Optional<Stored> find(JdbcClient jdbc, String path) {
        return jdbc.sql("select id, bytes from document where path = :path and not gone")
                .param("path", path)
                .query((row, _) -> new Stored(row.getLong("id"), Document.read(path, row.getBytes("bytes"))))
                .optional();
    }

    private static Source source(Document document) {
        var bytes = document.bytes();
        return Source.of(document.path(), bytes, Sha256.of(bytes));
    }

    private interface Work {
        Outcome with(JdbcClient jdbc, ImportRun run);
    }

    private Outcome store(Work work) {
        var batches = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(batches);
        return new TransactionTemplate(new JdbcTransactionManager(dataSource)).execute(status -> {
            new ContentState(jdbc).lock();
            var folder = new StoredDocuments(jdbc).followedFolder();
            return folder.isPresent() ? followed(folder.get()) : work.with(jdbc, run(batches, status));
        });
    }

    /// What is written here would be gone with the next change of the folder.
    private static Outcome followed(String folder) {
        return new Declined(new Finding(
                folder, Place.START, "followed-folder", Severity.ERROR, say("library.followed", folder), "", null));
    }

    private ImportRun run(JdbcTemplate batches, TransactionStatus status) {
        return new ImportRun(batches, status, projections, origin, Imports.Options.DEFAULT);
    }
}
