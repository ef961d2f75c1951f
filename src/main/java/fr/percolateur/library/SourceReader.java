package fr.percolateur.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// Reads the documents of a folder, as many at a time as there are processors, and parses those that differ from what
/// is stored.
final class SourceReader {

    /// Nobody writes that much: a larger file is left alone, with a finding.
    static final long LARGEST = 16L << 20;

    private final Folder folder;
    private final Catalogue catalogue;

    SourceReader(Folder folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /// What reading gave.
    ///
    /// @param differing in the order of their paths
    /// @param refused paths of files that could not be read or are too large
    record Result(List<Source> differing, List<String> unchanged, List<String> refused) {}

    Result read(List<String> paths) {
        var unchanged = new ConcurrentSkipListSet<String>();
        var refused = new ConcurrentSkipListSet<String>();
        var differing = paths.parallelStream()
                .flatMap(path -> bytes(path, refused).flatMap(bytes -> source(path, bytes, unchanged)).stream())
                .toList();
        return new Result(differing, List.copyOf(unchanged), List.copyOf(refused));
    }

    private Optional<Source> source(String path, byte[] bytes, Set<String> unchanged) {
        var sha256 = Sha256.of(bytes);
        if (catalogue.at(path).filter(row -> row.holds(sha256) && !row.gone()).isPresent()) {
            unchanged.add(path);
            return Optional.empty();
        }
        return Optional.of(Source.of(path, bytes, sha256));
    }

    private Optional<byte[]> bytes(String path, Set<String> refused) {
        try {
            var file = folder.file(path);
            if (Files.size(file) <= LARGEST) {
                return Optional.of(Files.readAllBytes(file));
            }
            refused.add(path);
        } catch (IOException e) {
            refused.add(path);
        }
        return Optional.empty();
    }
}
