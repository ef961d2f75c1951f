package fr.percolateur.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// Documents of a real site, beside the project where they are at hand.
final class Corpus {

    private static final Path FOLDER = Path.of("../shared/corpus");

    private Corpus() {}

    /// Skips the test where the folder is absent.
    static List<Document> documents() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the corpus is not at hand: " + FOLDER + " is absent");
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> Kind.of(file.toString()).isPresent())
                    .sorted()
                    .map(Corpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(Path file) {
        try {
            return Document.read(FOLDER.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
