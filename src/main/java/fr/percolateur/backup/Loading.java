package fr.percolateur.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;

/// Empties all tables and fills them from an archive, in one transaction. References and triggers stand aside
/// meanwhile: that asks for no more than owning the tables. Before it is kept, every table is read again and
/// compared.
final class Loading {

    private final Archive archive;
    private final DataSource database;

    /// @param database whose tables are those of the archive
    Loading(Archive archive, DataSource database) {
        this.archive = archive;
        this.database = database;
    }

    void run(Advance advance) {
        try (var moment = new Transfer(database, Connection.TRANSACTION_READ_COMMITTED)) {
            var catalogue = moment.catalogue();
            var tables =
                    catalogue.tables().stream().collect(Collectors.toMap(Catalogue.Table::name, Function.identity()));
            var triggers = catalogue.triggers();
            var references = catalogue.references();
            triggers.forEach(trigger -> moment.jdbc().sql(trigger.away()).update());
            references.forEach(reference -> moment.jdbc().sql(reference.away()).update());
            moment.jdbc()
                    .sql("truncate "
                            + tables.values().stream()
                                    .map(Catalogue.Table::quoted)
                                    .collect(Collectors.joining(", ")))
                    .update();
            fill(moment, tables, advance);
            references.forEach(reference -> moment.jdbc().sql(reference.back()).update());
            triggers.forEach(trigger -> moment.jdbc().sql(trigger.back()).update());
            count(moment);
            moment.keep();
        } catch (SQLException | DataAccessException e) {
            throw new BackupProblem("backup.not-restored", Archive.reason(e));
        } catch (IOException e) {
            throw new BackupProblem("backup.unreadable", archive.file(), Archive.reason(e));
        }
    }

    private void fill(Transfer moment, Map<String, Catalogue.Table> tables, Advance advance)
            throws SQLException, IOException {
        // each table is written, then read again
        var weighing = new Weighing(advance, 2 * archive.manifest().rows());
        for (var told : archive.manifest().tables()) {
            var table = tables.get(told.name());
            if (table == null || !table.columns().equals(told.columns())) {
                throw archive.damaged(told);
            }
            try (var rows = archive.rows(told)) {
                write(moment, table, rows, told);
            }
            weighing.past(told.rows());
            var digest = new Digest();
            var count = moment.read(table, digest);
            if (count != told.rows() || !digest.value().equals(told.sha256())) {
                throw archive.damaged(told);
            }
            weighing.past(told.rows());
        }
    }

    /// Bytes that do not unfold are the archive’s fault, and so are lines that the database cannot read (class 22 of
    /// SQLSTATE) or that break a rule (23): they came out of such a database.
    private void write(Transfer moment, Catalogue.Table table, InputStream rows, Manifest.Table told)
            throws SQLException {
        try {
            moment.write(table, rows);
        } catch (IOException e) {
            throw archive.damaged(told);
        } catch (SQLException e) {
            var state = String.valueOf(e.getSQLState());
            if (state.startsWith("22") || state.startsWith("23")) {
                throw archive.damaged(told);
            }
            throw e;
        }
    }

    /// By `alter sequence`, which is undone with the transaction, as `setval` is not.
    private void count(Transfer moment) {
        var sequences = moment.catalogue().sequences().stream()
                .collect(Collectors.toMap(Catalogue.Sequence::name, Catalogue.Sequence::quoted));
        for (var told : archive.manifest().sequences()) {
            var quoted = sequences.get(told.name());
            if (quoted != null) {
                moment.jdbc()
                        .sql("alter sequence " + quoted + " restart with " + told.next())
                        .update();
            }
        }
    }
}
