package fr.percolateur.library;

import fr.percolateur.media.MediaImport;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents that are as they were, but whose page is not: they link to something that came, moved or went.
final class Affected {

    private final DocumentStore store;
    private final Catalogue catalogue;

    Affected(DocumentStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /// @param vanished documents that the import withdraws
    List<Plan.Change> by(List<Plan.Change> changes, List<Catalogue.Row> vanished, MediaImport.Result media) {
        var touched = Stream.of(
                        changes.stream().flatMap(Plan.Change::touched),
                        vanished.stream().map(Catalogue.Row::address),
                        media.added().stream())
                .flatMap(addresses -> addresses)
                .collect(Collectors.toSet());
        return touched.isEmpty() || catalogue.rows().isEmpty()
                ? List.of()
                : anew(store.asking(touched), changes, vanished);
    }

    /// All that is stored, for when the same document is rendered otherwise than it was.
    List<Plan.Change> all(List<Plan.Change> changes, List<Catalogue.Row> vanished) {
        var paths = catalogue.rows().stream()
                .filter(row -> !row.gone())
                .map(Catalogue.Row::path)
                .sorted()
                .toList();
        return anew(paths, changes, vanished);
    }

    private List<Plan.Change> anew(List<String> paths, List<Plan.Change> changes, List<Catalogue.Row> vanished) {
        var apart = new HashSet<Long>();
        changes.stream().flatMap(change -> Stream.ofNullable(change.before())).forEach(row -> apart.add(row.id()));
        vanished.forEach(row -> apart.add(row.id()));
        return paths.stream()
                .flatMap(path -> catalogue.at(path).stream())
                .filter(row -> !apart.contains(row.id()))
                .map(row -> Plan.Change.anew(Source.of(row.path(), store.bytes(row.id()), row.sha256()), row))
                .toList();
    }
}
