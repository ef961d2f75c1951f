package fr.percolateur.saving;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Document;
import fr.percolateur.revision.Revisions;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a document was, save after save, with the names of who saved.
public final class Versions {

    private static final String SELECT = """
            select r.number, r.at,
                   coalesce(nullif(concat_ws(' ', nullif(a.given_name, ''), nullif(a.family_name, '')), ''),
                            a.email) as name
              from document_revision r
              left join agent a on a.id = r.author
             where r.document_id = :document
            """;

    private final JdbcClient jdbc;
    private final Revisions revisions;

    Versions(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /// The last first.
    public List<Version> of(long document) {
        return jdbc.sql(SELECT + " order by r.number desc")
                .param("document", document)
                .query(Versions::version)
                .list();
    }

    public Optional<Version> find(long document, int number) {
        return jdbc.sql(SELECT + " and r.number = :number")
                .param("document", document)
                .param("number", number)
                .query(Versions::version)
                .optional();
    }

    /// The document as it was after that save. Before its first one here it was what its first revision keeps.
    public Optional<Document> document(StoredDocument stored, int number) {
        return number == stored.version()
                ? Optional.of(stored.document())
                : revisions.bytes(stored.id(), Math.max(1, number)).map(bytes -> Document.read(stored.path(), bytes));
    }

    /// What was typed in a copy, without what others changed since.
    public Typed changed(StoredDocument stored, WorkingCopy copy) {
        var sheet = Sheet.of(stored.kind());
        var base = sheet.read(base(stored, copy));
        var typed = base.with(copy.typed());
        var mine = Typed.NOTHING;
        for (var item : sheet.differing(base, typed)) {
            mine = mine.with(sheet.only(item, typed));
        }
        return mine;
    }

    /// The document that a copy was typed over.
    public Document base(StoredDocument stored, WorkingCopy copy) {
        return document(stored, Math.min(copy.version(), stored.version())).orElse(stored.document());
    }

    private static Version version(ResultSet row, int rank) throws SQLException {
        return new Version(
                row.getInt("number"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("name"));
    }
}
