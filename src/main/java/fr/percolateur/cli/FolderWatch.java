package fr.percolateur.cli;

import fr.percolateur.content.Imports;
import fr.percolateur.content.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A folder of documents that is the whole truth: what changes in it shows on the site at once.
final class FolderWatch implements AutoCloseable {

    /// An editor that saves writes several times: this long after the last, it is done.
    private static final long PAUSE_MILLIS = 15;

    private final Path folder;
    private final Imports imports;
    private final WatchService changes;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    private FolderWatch(Path folder, Imports imports) throws IOException {
        this.folder = folder;
        this.imports = imports;
        this.changes = folder.getFileSystem().newWatchService();
    }

    /// Imports the folder, then follows it.
    static FolderWatch start(Path folder, Imports imports) {
        try {
            var watch = new FolderWatch(folder, imports);
            watch.follow(folder);
            imports.run(folder, new Imports.Options(false, true), Progress.SILENT);
            Thread.ofVirtual().name("content-folder").start(watch::run);
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        try {
            while (true) {
                refresh(gather(changes.take()));
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `null` when the system could not tell all that changed.
    private @Nullable Set<Path> gather(WatchKey first) throws IOException, InterruptedException {
        var touched = new LinkedHashSet<Path>();
        var all = true;
        for (@Nullable WatchKey key = first; key != null; key = changes.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
            var place = watched.getOrDefault(key, folder);
            for (var event : key.pollEvents()) {
                if (event.context() instanceof Path name) {
                    all &= touch(place.resolve(name), touched);
                } else {
                    all = false;
                }
            }
            if (!key.reset()) {
                watched.remove(key);
                all = false;
            }
        }
        return all ? touched : null;
    }

    /// A folder that came has files that came before anyone watched it.
    private boolean touch(Path file, Set<Path> touched) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            follow(file);
            return false;
        }
        touched.add(file);
        return true;
    }

    private void follow(Path place) throws IOException {
        try (var folders = Files.walk(place)) {
            for (var inner : folders.filter(Files::isDirectory).toList()) {
                watched.put(
                        inner.register(
                                changes,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        inner);
            }
        }
    }

    private void refresh(@Nullable Set<Path> touched) {
        if (touched == null) {
            imports.run(folder, new Imports.Options(false, true), Progress.SILENT);
        } else {
            imports.refresh(folder, touched);
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
