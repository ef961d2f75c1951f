package fr.percolateur.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// One transaction on one connection, whose rows read alike on any server. Closed before it is kept, it never was.
final class Transfer implements AutoCloseable {

    private final Connection connection;
    private final CopyManager copies;
    private final JdbcClient jdbc;

    /// @param isolation one of [Connection]’s
    Transfer(DataSource database, int isolation) throws SQLException {
        this.connection = database.getConnection();
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isolation);
        for (var way : new String[] {
            "set local datestyle = 'ISO, YMD'",
            "set local timezone = 'UTC'",
            "set local intervalstyle = 'postgres'",
            "set local extra_float_digits = 1",
            "set local bytea_output = 'hex'"
        }) {
            jdbc.sql(way).update();
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Catalogue catalogue() {
        return new Catalogue(jdbc);
    }

    /// @return how many rows
    long read(Catalogue.Table table, OutputStream to) throws SQLException, IOException {
        return copies.copyOut(table.reading(), to);
    }

    /// @return how many rows
    long write(Catalogue.Table table, InputStream from) throws SQLException, IOException {
        return copies.copyIn(table.writing(), from);
    }

    void keep() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
