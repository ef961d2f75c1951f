package fr.percolateur.content;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Documents in whatever state, for those who write them. Visitors are shown other readings, of what is public.
public final class StoredDocuments {

    private static final String SELECT = """
            select d.*,
                   (select coalesce(max(number), 0) from document_revision where document_id = d.id) as version,
                   d.was_public
                   or d.visible and not d.gone and coalesce(d.publish_at, '-infinity') <= now() as ever_public
              from document d
            """;

    private static final RowMapper<StoredDocument> DOCUMENT = (row, _) -> new StoredDocument(
            row.getLong("id"),
            Kind.valueOf(row.getString("kind")),
            row.getString("slug"),
            row.getBoolean("visible"),
            row.getBoolean("gone"),
            row.getBoolean("ever_public"),
            instant(row, "publish_at"),
            instant(row, "withdraw_at"),
            row.getInt("version"),
            Document.read(row.getString("path"), row.getBytes("bytes")));

    private final JdbcClient jdbc;

    public StoredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredDocument> find(Kind kind, String slug) {
        return jdbc.sql(SELECT + " where d.kind = :kind and d.slug = :slug")
                .param("kind", kind.name())
                .param("slug", slug)
                .query(DOCUMENT)
                .optional();
    }

    public Optional<StoredDocument> find(long id) {
        return jdbc.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query(DOCUMENT)
                .optional();
    }

    /// All that are still there, by path: what a check compares one with.
    public List<StoredDocument> all() {
        return jdbc.sql(SELECT + " where not d.gone order by d.path")
                .query(DOCUMENT)
                .list();
    }

    /// The folder that a node shows as it is, if one does: then its files are the source, and nothing is written here.
    public Optional<String> followedFolder() {
        return jdbc.sql("""
                select folder
                  from content_state
                 where folder is not null
                   and followed_at > now() - interval '3 minutes'
                """).query((row, _) -> row.getString(1)).optional();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
