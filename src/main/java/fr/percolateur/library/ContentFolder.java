package fr.percolateur.library;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// A folder that the site shows as it is: imported when it opens, then each time a file in it changes.
///
/// A file whose document is gone from the folder is gone from the site.
public final class ContentFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentFolder.class);

    /// An editor writes a file in several strokes: these are awaited, and no longer.
    private static final long STROKES_MS = 15;

    /// As long as it is heard, nobody changes elsewhere what the folder says.
    private static final long BEAT_S = 60;

    private final Path root;
    private final Imports imports;
    private final WatchService watch;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private ContentFolder(Path root, Imports imports) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.imports = imports;
        this.watch = FileSystems.getDefault().newWatchService();
    }

    /// Imports the folder, and goes on watching it until closed. What changes in between is not lost.
    ///
    /// @throws UncheckedIOException when the folder cannot be read
    public static ContentFolder open(Path root, Imports imports, Progress progress) {
        try {
            var folder = new ContentFolder(root, imports);
            folder.register(folder.root, new HashSet<>());
            imports.follow(folder.root);
            imports.run(folder.root, new Imports.Options(false, true), progress);
            Thread.ofVirtual().name("content-folder").start(folder::follow);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow() {
        try {
            while (true) {
                var touched = watch.poll(BEAT_S, TimeUnit.SECONDS);
                beat();
                if (touched != null) {
                    refresh(touched(touched));
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("no longer watching {}", root);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Missed once, the next one makes up for it.
    private void beat() {
        try {
            imports.follow(root);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("could not say that {} is followed", root, e);
        }
    }

    /// The files of this event and of those that follow it closely; the folder itself when too much happened to tell.
    private Set<Path> touched(WatchKey first) throws InterruptedException {
        var touched = new HashSet<Path>();
        for (WatchKey key = first; key != null; key = watch.poll(STROKES_MS, TimeUnit.MILLISECONDS)) {
            var folder = folders.get(key);
            for (var event : key.pollEvents()) {
                if (event.kind() == OVERFLOW || folder == null) {
                    touched.add(root);
                } else {
                    note(folder.resolve((Path) event.context()), touched);
                }
            }
            if (!key.reset()) {
                folders.remove(key);
            }
        }
        return touched;
    }

    private void note(Path file, Set<Path> touched) {
        touched.add(file);
        if (Files.isDirectory(file)) {
            try {
                register(file, touched);
            } catch (IOException e) {
                touched.add(root);
            }
        } else if (!Files.exists(file) && folders.containsValue(file)) {
            touched.add(root);
        }
    }

    private void register(Path folder, Set<Path> touched) throws IOException {
        try (Stream<Path> within = Files.walk(folder)) {
            for (var path : (Iterable<Path>) within::iterator) {
                touched.add(path);
                if (Files.isDirectory(path)) {
                    folders.put(path.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), path);
                }
            }
        }
    }

    /// A failure is told and forgotten: the next change, or the next start, imports again.
    private void refresh(Set<Path> touched) {
        try {
            if (touched.contains(root)) {
                imports.run(root, new Imports.Options(false, true), Progress.SILENT);
            } else {
                imports.refresh(root, touched);
            }
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            LOG.warn("{} could not be imported", root, e);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
