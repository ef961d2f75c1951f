package fr.percolateur.terminal;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The documents that a command line names: files as they are, and of folders the files whose place says what they are.
///
/// A folder's own place counts: `check .`, typed in `agenda/`, reads events.
public record DocumentFiles(Map<String, Document> byPath) {

    /// @throws Misused when a path leads nowhere
    public static DocumentFiles read(List<Path> named) {
        var files = new LinkedHashMap<String, Document>();
        for (var path : named) {
            for (var file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
                var shown = file.toString();
                files.put(shown, Document.read(telling(shown, file), bytes(file)));
            }
        }
        return new DocumentFiles(files);
    }

    public List<Document> documents() {
        return List.copyOf(byPath.values());
    }

    /// The path as it was given, for a document that was read under the path that tells its kind.
    public Map<String, String> givenPaths() {
        var given = new LinkedHashMap<String, String>();
        byPath.forEach((path, document) -> given.put(document.path(), path));
        return given;
    }

    private static String telling(String shown, Path file) {
        return Kind.of(shown).isPresent() ? shown : absolute(file);
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Misused("cli.no-file", file);
        }
    }

    private static List<Path> inside(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && Kind.of(absolute(file)).isPresent()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Misused("cli.unreadable-folder", folder);
        }
        found.sort(null);
        return found;
    }
}
