package fr.percolateur.backup;

import fr.percolateur.node.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Brings backups back.
///
/// One of an older version is restored in a database that passes, brought up to this version there and taken again: the
/// database that counts changes in one transaction, or not at all.
public final class Restorations {

    /// What a database holds that nobody put there: migrations, and a node that merely started.
    private static final Set<String> OF_ITSELF = Set.of(
            "content_state",
            "mail_salt",
            "scheduled_tasks",
            "ticket_key",
            "backup_taken",
            "node_beat",
            "shown_version",
            "sign_in_rule");

    private static final int SHOWN = 4;

    private final Supplier<Database> passing;

    /// @param passing an empty PostgreSQL that leaves nothing behind
    public Restorations(Supplier<Database> passing) {
        this.passing = passing;
    }

    /// Fills the database with what the archive holds, and nothing else.
    ///
    /// @param replace whether what is there may go
    /// @throws BackupProblem when it cannot be: the database is as it was
    public void restore(Archive archive, Database database, boolean replace, Advance advance) {
        requireKnown(archive, database);
        if (!replace) {
            requireEmpty(database);
        }
        if (isOfSameTables(archive, database)) {
            new Loading(archive, database.dataSource()).run(advance);
        } else {
            restoreUpgraded(archive, database, advance);
        }
    }

    private void restoreUpgraded(Archive archive, Database database, Advance advance) {
        try {
            var upgraded = Files.createTempFile("percolateur-", ".zip");
            try {
                upgrade(archive, upgraded, database);
                try (var newer = Archive.open(upgraded)) {
                    new Loading(newer, database.dataSource()).run(advance);
                }
            } finally {
                Files.deleteIfExists(upgraded);
            }
        } catch (IOException e) {
            throw new BackupProblem("backup.unreadable", archive.file(), Archive.reason(e));
        }
    }

    private void upgrade(Archive archive, Path to, Database database) throws IOException {
        try (var between = passing.get()) {
            prove(archive, between, (_, _) -> {});
            between.migrate(database.migrations().getLast());
            Files.delete(to);
            new Backups(between.dataSource(), InstantSource.system())
                    .take(to, between.migrations(), archive.manifest().program(), (_, _) -> {});
        }
    }

    /// Restores it in a database that passes, compares, and brings it up to this version.
    ///
    /// @throws BackupProblem when it cannot be restored
    public void check(Archive archive, Advance advance) {
        try (var database = passing.get()) {
            requireKnown(archive, database);
            prove(archive, database, advance);
            database.migrate(database.knownMigrations().getLast());
        }
    }

    private static void prove(Archive archive, Database database, Advance advance) {
        database.migrate(archive.manifest().migrations().getLast());
        if (!isOfSameTables(archive, database)) {
            throw new BackupProblem(
                    "backup.other", archive.file(), archive.manifest().program());
        }
        new Loading(archive, database.dataSource()).run(advance);
    }

    private static boolean isOfSameTables(Archive archive, Database database) {
        return new HashSet<>(archive.manifest().migrations()).equals(new HashSet<>(database.migrations()));
    }

    private static void requireKnown(Archive archive, Database database) {
        if (!database.knownMigrations().containsAll(archive.manifest().migrations())) {
            throw new BackupProblem(
                    "backup.newer", archive.file(), archive.manifest().program());
        }
    }

    private static void requireEmpty(Database database) {
        try (var moment = new Transfer(database.dataSource(), Connection.TRANSACTION_READ_COMMITTED)) {
            var held = moment.catalogue().tables().stream()
                    .filter(table -> !OF_ITSELF.contains(table.name()))
                    .filter(table -> moment.jdbc()
                            .sql("select exists (select from " + table.quoted() + ")")
                            .query((row, _) -> row.getBoolean(1))
                            .single())
                    .map(Catalogue.Table::name)
                    .limit(SHOWN)
                    .collect(Collectors.joining(", "));
            if (!held.isEmpty()) {
                throw new BackupProblem("backup.not-empty", held);
            }
        } catch (SQLException e) {
            throw new BackupProblem("backup.not-restored", Archive.reason(e));
        }
    }
}
