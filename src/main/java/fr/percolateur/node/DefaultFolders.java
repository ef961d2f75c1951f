package fr.percolateur.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where things go when nobody says where.
final class DefaultFolders {

    private DefaultFolders() {}

    /// Beside the program (`bin/` tells where that is), so that every command finds the same data from wherever it is
    /// typed; else where the command is typed.
    static Path data() {
        return Path.of(System.getProperty("percolateur.home", ""))
                .toAbsolutePath()
                .resolve("data");
    }

    /// The cache of the person who runs the program, else, where there is no home to write to, the data folder.
    static Path cache(Path data) {
        var home = Path.of(System.getProperty("user.home"));
        var caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .orElseGet(() -> home.resolve(".cache"));
        var writable = Files.isDirectory(caches) ? Files.isWritable(caches) : Files.isWritable(home);
        return writable ? caches.resolve("percolateur") : data.resolve("cache");
    }
}
