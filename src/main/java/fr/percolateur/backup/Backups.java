package fr.percolateur.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes backups, while others write, and remembers the last.
public final class Backups {

    private final DataSource database;
    private final InstantSource clock;

    public Backups(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All rows of one moment, in a file that takes its name once it is whole: what had that name before stays until
    /// then.
    ///
    /// @param migrations that the database has seen
    /// @param program its version
    /// @throws BackupProblem when it cannot be written
    public Manifest take(Path file, List<String> migrations, String program, Advance advance) {
        require(file);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try (var moment = new Transfer(database, Connection.TRANSACTION_REPEATABLE_READ);
                var draft = new Draft(file)) {
            var catalogue = moment.catalogue();
            var tables =
                    catalogue.tables().stream().filter(table -> !table.isLeft()).toList();
            var weighing = new Weighing(
                    advance, tables.stream().mapToLong(Catalogue.Table::weight).sum());
            var told = new ArrayList<Manifest.Table>();
            for (var table : tables) {
                told.add(copy(moment, table, draft.begin(table.name()), weighing));
            }
            var sequences = catalogue.sequences().stream()
                    .map(sequence -> new Manifest.Sequence(sequence.name(), catalogue.next(sequence)))
                    .toList();
            var manifest =
                    new Manifest(Manifest.FORMAT, program, at.toString(), migrations, told, sequences, left(catalogue));
            draft.end(manifest);
            remember(manifest, at, Files.size(file));
            return manifest;
        } catch (SQLException | IOException e) {
            throw new BackupProblem("backup.not-written", file, Archive.reason(e));
        }
    }

    private static void require(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupProblem("backup.no-folder", file);
        }
        if (Files.exists(file) && !Archive.is(file)) {
            throw new BackupProblem("backup.not-ours", file);
        }
    }

    private static Manifest.Table copy(Transfer moment, Catalogue.Table table, OutputStream to, Weighing weighing)
            throws SQLException, IOException {
        var digest = new Digest();
        var rows = moment.read(table, new FilterOutputStream(to) {
            @Override
            public void write(byte[] many, int from, int length) throws IOException {
                out.write(many, from, length);
                digest.write(many, from, length);
                weighing.within(digest.bytes(), table.weight());
            }

            @Override
            public void write(byte[] many) throws IOException {
                write(many, 0, many.length);
            }
        });
        weighing.past(table.weight());
        return new Manifest.Table(table.name(), table.columns(), rows, digest.value());
    }

    private static List<String> left(Catalogue catalogue) {
        return catalogue.tables().stream()
                .filter(Catalogue.Table::isLeft)
                .map(Catalogue.Table::name)
                .toList();
    }

    /// A database of an older version has no place for it.
    private void remember(Manifest manifest, Instant at, long bytes) {
        var jdbc = JdbcClient.create(database);
        var known = jdbc.sql("select to_regclass('backup_taken') is not null")
                .query((row, _) -> row.getBoolean(1))
                .single();
        if (known) {
            jdbc.sql("insert into backup_taken (at, rows, bytes) values (:at, :rows, :bytes)")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("rows", manifest.rows())
                    .param("bytes", bytes)
                    .update();
        }
    }

    /// A backup that was taken; where its file is now, nobody here knows.
    public record Taken(Instant at, long rows, long bytes) {}

    public Optional<Taken> last() {
        return JdbcClient.create(database)
                .sql("select at, rows, bytes from backup_taken order by at desc limit 1")
                .query((row, _) -> new Taken(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("rows"),
                        row.getLong("bytes")))
                .optional();
    }
}
