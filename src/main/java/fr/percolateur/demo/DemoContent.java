package fr.percolateur.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The documents of the demo, dated from the moment they are written.
public final class DemoContent {

    private static final String ROOT = "/demo/";

    private DemoContent() {}

    /// Writes the documents below `folder`, in `agenda/`, `actualites/` and `series/`; files of the same name are
    /// written over.
    ///
    /// @return how many documents were written
    /// @throws IllegalStateException when a document holds an unknown token; names both
    public static int writeTo(Path folder, Instant now) {
        var clock = new DemoClock(now);
        var paths = index();
        try {
            for (var path : paths) {
                var file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, clock.resolve(path, read(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths.size();
    }

    /// The organisations of this world, as a file that `organisations import` reads.
    public static String organisations() {
        return read("organismes.csv");
    }

    /// The documents' paths: a folder inside a jar cannot be listed.
    static List<String> index() {
        return read("index.txt").lines().toList();
    }

    private static String read(String path) {
        try (var resource = DemoContent.class.getResourceAsStream(ROOT + path)) {
            if (resource == null) {
                throw new IllegalStateException("index.txt lists " + path + ", which is not there");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
