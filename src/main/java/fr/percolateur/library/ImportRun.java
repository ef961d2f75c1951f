package fr.percolateur.library;

import fr.percolateur.content.Projection;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.media.MediaImport;
import fr.percolateur.revision.Revisions;
import fr.percolateur.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/// One import, in its transaction: compare, plan, render, write.
final class ImportRun {

    /// Raised when the same document would be rendered otherwise: stored pages are then made anew.
    private static final String RENDERER = "3";

    private final JdbcClient jdbc;
    private final ContentState state;
    private final DocumentStore store;
    private final Revisions revisions;
    private final List<Projection> projections;
    private final TransactionStatus transaction;
    private final String origin;
    private final Imports.Options options;

    /// What the documents themselves do not say; the workers add to it.
    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    ImportRun(
            JdbcTemplate batches,
            TransactionStatus transaction,
            List<Projection> projections,
            String origin,
            Imports.Options options) {
        this.jdbc = JdbcClient.create(batches);
        this.state = new ContentState(jdbc);
        this.store = new DocumentStore(batches);
        this.revisions = new Revisions(jdbc);
        this.projections = projections;
        this.transaction = transaction;
        this.origin = origin;
        this.options = options;
    }

    ImportReport run(Folder folder, Folder.Contents contents, Progress progress) {
        var rendered = state.lock();
        var catalogue = Catalogue.load(jdbc);
        var media = new MediaImport(jdbc).run(folder.root(), contents.media());
        var read = new SourceReader(folder, catalogue).read(contents.documents());
        var plan = Plan.of(read.differing(), missing(contents, catalogue), catalogue, options.mirror());
        var report = run(rendered, catalogue, read, plan, media, progress);
        revisions.keepEdited(plan.continued());
        return report;
    }

    /// Stores what was edited here; all else stays as it is. The revision is the caller's to keep.
    ImportReport run(Source edited) {
        var rendered = state.lock();
        var catalogue = Catalogue.load(jdbc);
        var media = new MediaImport(jdbc).run(Path.of(""), List.of());
        var read = new SourceReader.Result(List.of(edited), List.of(), List.of());
        var plan = Plan.of(read.differing(), List.of(), catalogue, options.mirror());
        return run(rendered, catalogue, read, plan, media, Progress.SILENT);
    }

    /// Waits for the import that is under way.
    <T> T alone(Supplier<T> work) {
        state.lock();
        return work.get();
    }

    /// Renders anew the documents that name these media.
    void showMedia(List<String> touched) {
        var rendered = state.lock();
        var catalogue = Catalogue.load(jdbc);
        var media = new MediaImport(jdbc).touched(touched);
        var nothing = new SourceReader.Result(List.of(), List.of(), List.of());
        var plan = Plan.of(nothing.differing(), List.of(), catalogue, options.mirror());
        run(rendered, catalogue, nothing, plan, media, Progress.SILENT);
    }

    private ImportReport run(
            String rendered,
            Catalogue catalogue,
            SourceReader.Result read,
            Plan plan,
            MediaImport.Result media,
            Progress progress) {
        var rendering = RENDERER + " " + origin;
        var renderedAlike = rendered.equals(rendering);
        var affected = new Affected(store, catalogue);
        var changes = new ArrayList<>(plan.changes());
        changes.addAll(
                renderedAlike
                        ? affected.by(plan.changes(), plan.withdrawn(), media)
                        : affected.all(plan.changes(), plan.withdrawn()));
        var shown = changes.isEmpty() && plan.withdrawn().isEmpty()
                ? List.<Finding>of()
                : write(changes, plan.withdrawn(), Targets.of(jdbc, origin, catalogue, plan, media), progress);
        if (!renderedAlike
                || !changes.isEmpty()
                || !plan.withdrawn().isEmpty()
                || !media.added().isEmpty()) {
            state.bump(rendering);
        }
        read.refused().forEach(path -> find(path, "not-read"));
        plan.changes().stream()
                .filter(change -> change.clash() && change.before() == null)
                .forEach(change -> find(change.source().path(), "duplicate-slug", change.address()));
        findings.addAll(shown);
        return report(read, catalogue, plan, media.added().size());
    }

    private ImportReport report(SourceReader.Result read, Catalogue catalogue, Plan plan, int media) {
        var changes = plan.changes();
        var drafts = changes.stream()
                        .filter(change -> !change.source().document().published())
                        .count()
                + read.unchanged().stream()
                        .flatMap(path -> catalogue.at(path).stream())
                        .filter(row -> !row.visible())
                        .count();
        var added = changes.stream().filter(change -> change.before() == null).count();
        var renamed = changes.stream().flatMap(Plan.Change::renaming).toList();
        return new ImportReport(
                changes.size() + read.unchanged().size(),
                (int) drafts,
                (int) added,
                (int) (changes.size() - added - renamed.size()),
                read.unchanged().size(),
                plan.withdrawn().size(),
                media,
                renamed,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::file)
                                .thenComparing(finding -> finding.place().line()))
                        .toList());
    }

    /// Gives back what reading and rendering found in the documents.
    private List<Finding> write(
            List<Plan.Change> changes, List<Catalogue.Row> withdrawn, Targets targets, Progress progress) {
        var added =
                (int) changes.stream().filter(change -> change.before() == null).count();
        var writer = new DocumentWriter(store, projections, transaction, findings);
        var found = new ArrayList<Finding>();
        var line = new RenderingLine(targets, origin, findings);
        line.run(changes, store.newIds(added), progress, batch -> {
            writer.write(batch);
            batch.stream().flatMap(RenderedChange::findings).forEach(found::add);
        });
        writer.withdraw(withdrawn);
        return found;
    }

    /// The stored documents whose file is not there, also those of which this is known since an earlier import.
    private static List<Catalogue.Row> missing(Folder.Contents contents, Catalogue catalogue) {
        return catalogue.rows().stream()
                .filter(row -> row.gone() || contents.gone().test(row.path()))
                .sorted(Comparator.comparing(Catalogue.Row::path))
                .toList();
    }

    private void find(String path, String rule, Object... values) {
        findings.add(new Finding(
                path, Place.START, rule, Severity.WARNING, Wording.say("library." + rule, values), "", null));
    }
}
