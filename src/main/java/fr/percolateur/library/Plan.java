package fr.percolateur.library;

import fr.percolateur.content.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an import will do with each document that is not as it was stored.
///
/// @param changes in the order of their paths
/// @param withdrawn stored documents whose file is no longer there, and that no new file continues
record Plan(List<Change> changes, List<Catalogue.Row> withdrawn) {

    /// A document to be stored.
    ///
    /// @param before the row it continues; null when it is new
    /// @param clash whether another document holds the slug that its name gives
    record Change(Source source, Catalogue.@Nullable Row before, String slug, boolean clash) {

        String address() {
            return Address.of(source.kind(), slug);
        }

        static Change anew(Source source, Catalogue.Row row) {
            return new Change(source, row, row.slug(), false);
        }

        /// Whether the file was renamed, and from what.
        Stream<ImportReport.Renaming> renaming() {
            return Stream.ofNullable(before)
                    .filter(row -> !row.path().equals(source.path()))
                    .map(row -> new ImportReport.Renaming(row.path(), source.path()));
        }

        /// The addresses that now lead elsewhere than before, so that who links to them must be rendered anew.
        Stream<String> touched() {
            var same = before != null
                    && before.address().equals(address())
                    && before.visible() == source.document().published()
                    && !before.gone();
            return same ? Stream.empty() : Stream.concat(Stream.of(address()), MovedAddress.addresses(this));
        }
    }

    /// @param sources the files that are new or differ from what is stored, in the order of their paths
    /// @param missing stored documents whose file is not there
    /// @param mirror whether such a document is withdrawn, or only read when another file continues it
    static Plan of(List<Source> sources, List<Catalogue.Row> missing, Catalogue catalogue, boolean mirror) {
        var continued = continuations(
                sources.stream()
                        .filter(source -> catalogue.at(source.path()).isEmpty())
                        .toList(),
                missing);
        continued.values().forEach(catalogue::release);
        var changes = new ArrayList<Change>();
        for (var source : sources) {
            var stored = catalogue.at(source.path()).orElse(null);
            var before = stored == null ? continued.get(source) : stored;
            var wanted = source.document().slug();
            var slug = stored == null ? catalogue.claim(source.kind(), wanted) : stored.slug();
            changes.add(new Change(source, before, slug, !slug.equals(wanted)));
        }
        var found = Set.copyOf(continued.values());
        var vanished = missing.stream()
                .filter(row -> mirror && !row.gone() && !found.contains(row))
                .toList();
        return new Plan(changes, vanished);
    }

    /// The stored documents that go on with other bytes.
    List<Long> continued() {
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(change.before()))
                .map(Catalogue.Row::id)
                .toList();
    }

    /// The paths of stored documents that will not be as they were.
    Set<String> paths() {
        return Stream.concat(changes.stream().flatMap(change -> Stream.ofNullable(change.before())), withdrawn.stream())
                .map(Catalogue.Row::path)
                .collect(Collectors.toSet());
    }

    /// A file that was renamed has the same bytes as before, or the same title and date.
    private static Map<Source, Catalogue.Row> continuations(List<Source> added, List<Catalogue.Row> missing) {
        var continued = new HashMap<Source, Catalogue.Row>();
        if (added.isEmpty() || missing.isEmpty()) {
            return continued;
        }
        match(
                added,
                missing,
                continued,
                source -> HexFormat.of().formatHex(source.sha256()),
                row -> HexFormat.of().formatHex(row.sha256()));
        match(
                added,
                missing,
                continued,
                source -> heading(source.title(), source.dated()),
                row -> heading(row.title(), row.dated()));
        return continued;
    }

    private static String heading(String title, String dated) {
        return dated.isEmpty() ? "" : title + "\n" + dated;
    }

    private static void match(
            List<Source> added,
            List<Catalogue.Row> missing,
            Map<Source, Catalogue.Row> continued,
            Function<Source, String> ofSource,
            Function<Catalogue.Row, String> ofRow) {
        var rows = new HashMap<String, Catalogue.Row>();
        missing.stream()
                .filter(row -> !continued.containsValue(row))
                .forEach(row -> rows.putIfAbsent(row.kind() + "\n" + ofRow.apply(row), row));
        for (var source : added) {
            var key = ofSource.apply(source);
            if (!key.isEmpty() && !continued.containsKey(source)) {
                var row = rows.remove(source.kind() + "\n" + key);
                if (row != null) {
                    continued.put(source, row);
                }
            }
        }
    }
}
