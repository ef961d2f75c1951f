package fr.percolateur.revision;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The revisions of documents. They are written in the transaction that stores the document, one document at a time:
/// whoever writes holds the lock that edits and imports take in turn.
public final class Revisions {

    private static final RowMapper<Revision> REVISION = (row, _) -> new Revision(
            row.getLong("document_id"),
            row.getInt("number"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getObject("author", UUID.class));

    private final JdbcClient jdbc;

    public Revisions(DataSource dataSource) {
        this(JdbcClient.create(dataSource));
    }

    /// @param jdbc in whose transaction they are written
    public Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The number of the last save; 0 for a document that was never edited here.
    public int last(long document) {
        return jdbc.sql("select coalesce(max(number), 0) from document_revision where document_id = :document")
                .param("document", document)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// The last first.
    public List<Revision> of(long document) {
        return jdbc.sql("""
                select *
                  from document_revision
                 where document_id = :document
                 order by number desc
                """).param("document", document).query(REVISION).list();
    }

    public Optional<byte[]> bytes(long document, int number) {
        return jdbc.sql("""
                select bytes
                  from document_revision
                 where document_id = :document
                   and number = :number
                """)
                .param("document", document)
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// Keeps what is stored of this document now as its next revision.
    ///
    /// @return its number
    public int keep(long document, @Nullable UUID author) {
        return jdbc.sql("""
                insert into document_revision (document_id, number, at, author, bytes)
                select d.id,
                       1 + (select coalesce(max(number), 0) from document_revision where document_id = d.id),
                       now(), :author, d.bytes
                  from document d
                 where d.id = :document
                returning number
                """)
                .param("document", document)
                .param("author", author)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Keeps those among these documents that were edited here before, as they came now from elsewhere.
    public void keepEdited(Collection<Long> documents) {
        jdbc.sql("""
                insert into document_revision (document_id, number, at, author, bytes)
                select d.id, last.number + 1, now(), null, d.bytes
                  from (select distinct on (document_id) document_id, number, bytes
                          from document_revision
                         where document_id = any(:documents)
                         order by document_id, number desc) last
                  join document d on d.id = last.document_id
                 where d.bytes <> last.bytes
                """).param("documents", documents.toArray(Long[]::new)).update();
    }
}
