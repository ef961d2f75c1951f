package fr.percolateur.cli;

import fr.percolateur.content.Exports;
import fr.percolateur.content.Imports;
import fr.percolateur.content.Projection;
import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import java.net.URI;
import java.util.List;

/// What imports and exports are made of, put together by hand: they do not wait for the application to start.
record Library(Database database, Settings settings) {

    Imports imports() {
        return new Imports(
                database.dataSource(),
                projections(),
                settings.origin().map(URI::toString).orElse(""));
    }

    Exports exports() {
        return new Exports(database.dataSource());
    }

    boolean isEmpty() {
        return database.jdbc()
                .sql("select not exists (select from document)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// The same that the application finds by itself; a test compares them.
    private static List<Projection> projections() {
        return List.of();
    }
}
