package fr.percolateur.library;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.wording.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Renders many documents on all processors while those that are ready are being written, in their order and never
/// more than a few batches ahead.
final class RenderingLine {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingLine.class);
    private static final int BATCH = 100;
    private static final int AHEAD = 6;

    private final Targets targets;
    private final String origin;
    private final List<Finding> findings;

    /// @param findings where the workers add those of documents that cannot be rendered
    RenderingLine(Targets targets, String origin, List<Finding> findings) {
        this.targets = targets;
        this.origin = origin;
        this.findings = findings;
    }

    void run(List<Plan.Change> changes, Queue<Long> newIds, Progress progress, Consumer<List<RenderedChange>> writer) {
        var rendering = ThreadLocal.withInitial(() -> new Rendering(targets, origin));
        var ready = new ArrayDeque<Future<List<RenderedChange>>>();
        var sent = 0;
        var written = 0;
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            while (written < changes.size()) {
                while (sent < changes.size() && ready.size() < AHEAD) {
                    var batch = changes.subList(sent, Math.min(changes.size(), sent + BATCH));
                    var ids = batch.stream().map(change -> id(change, newIds)).toList();
                    ready.add(workers.submit(() -> render(rendering.get(), batch, ids)));
                    sent += batch.size();
                }
                var batch = await(ready.remove());
                writer.accept(batch);
                written += batch.size();
                progress.reached(written, changes.size());
            }
        }
    }

    private static long id(Plan.Change change, Queue<Long> newIds) {
        return change.before() == null ? newIds.remove() : change.before().id();
    }

    private List<RenderedChange> render(Rendering rendering, List<Plan.Change> batch, List<Long> ids) {
        var rendered = new ArrayList<RenderedChange>();
        for (var at = 0; at < batch.size(); at++) {
            rendered.add(render(rendering, batch.get(at), ids.get(at)));
        }
        return rendered;
    }

    /// A document that the renderer cannot bear is a draft like one that cannot be read.
    private RenderedChange render(Rendering rendering, Plan.Change change, long id) {
        try {
            return rendering.render(change, id);
        } catch (RuntimeException | StackOverflowError e) {
            var document = change.source().document();
            LOG.warn("{} cannot be rendered", document.path(), e);
            findings.add(new Finding(
                    document.path(),
                    Place.START,
                    "not-rendered",
                    Severity.ERROR,
                    Wording.say("library.not-rendered"),
                    "",
                    null));
            return new RenderedChange(change, RenderedChange.nothing(id, change.slug(), document), new String[0]);
        }
    }

    private static List<RenderedChange> await(Future<List<RenderedChange>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
