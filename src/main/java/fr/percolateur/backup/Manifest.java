package fr.percolateur.backup;

import java.util.List;

/// What an archive says of itself.
///
/// @param format of archives; another one is another version’s business
/// @param program the version that wrote it
/// @param takenAt ISO 8601, of the moment that it shows
/// @param migrations the changes of tables that its database had seen
/// @param left tables that it does not hold
public record Manifest(
        int format,
        String program,
        String takenAt,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<String> left) {

    static final int FORMAT = 1;

    /// @param columns as they stand in each row
    /// @param sha256 of its rows in the order of its key, as PostgreSQL’s COPY writes them
    public record Table(String name, List<String> columns, long rows, String sha256) {}

    /// @param next the number that it gives next
    public record Sequence(String name, long next) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
