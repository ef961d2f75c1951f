package fr.percolateur.library;

import fr.percolateur.content.Address;
import fr.percolateur.content.ReservedAddresses;
import fr.percolateur.document.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The documents that are stored, by path, and the slugs they hold: what an import compares a folder with.
final class Catalogue {

    private final Map<String, Row> byPath = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    record Row(
            long id,
            Kind kind,
            String path,
            String slug,
            byte[] sha256,
            String title,
            String dated,
            boolean visible,
            boolean gone) {

        String address() {
            return Address.of(kind, slug);
        }

        boolean holds(byte[] otherSha256) {
            return Arrays.equals(sha256, otherSha256);
        }
    }

    private Catalogue() {}

    static Catalogue load(JdbcClient jdbc) {
        var catalogue = new Catalogue();
        catalogue.addresses.addAll(ReservedAddresses.all());
        jdbc.sql("""
                select id, kind, path, slug, sha256, title, dated, visible, gone
                  from document
                """)
                .query((row, _) -> new Row(
                        row.getLong(1),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5),
                        row.getString(6),
                        row.getString(7),
                        row.getBoolean(8),
                        row.getBoolean(9)))
                .list()
                .forEach(catalogue::add);
        return catalogue;
    }

    private void add(Row row) {
        byPath.put(row.path(), row);
        addresses.add(row.address());
    }

    Optional<Row> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Collection<Row> rows() {
        return byPath.values();
    }

    /// A slug nobody else holds: the one asked for, or with the first number from 2 that is free.
    String claim(Kind kind, String wanted) {
        var slug = wanted;
        for (var number = 2; !addresses.add(Address.of(kind, slug)); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    /// Frees the slug of a document that is about to move.
    void release(Row row) {
        addresses.remove(row.address());
    }
}
