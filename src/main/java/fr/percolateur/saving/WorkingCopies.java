package fr.percolateur.saving;

import fr.percolateur.saving.WorkingCopy.Declined;
import fr.percolateur.sheet.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was typed and not saved, for thirty days.
public final class WorkingCopies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private static final String SELECT = """
            select c.*,
                   coalesce(nullif(concat_ws(' ', nullif(a.given_name, ''), nullif(a.family_name, '')), ''),
                            a.email) as name,
                   coalesce(nullif(concat_ws(' ', nullif(b.given_name, ''), nullif(b.family_name, '')), ''),
                            b.email) as declined_name
              from working_copy c
              join agent a on a.id = c.author
              left join agent b on b.id = c.declined_by
            """;

    private final JdbcClient jdbc;

    WorkingCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A word that was said to an earlier proposal stands until another one is handed in.
    public void keep(long document, UUID author, int version, Typed typed, boolean proposed, Instant now) {
        jdbc.sql("""
                insert into working_copy (document_id, author, version, fields, typed_at, proposed)
                values (:document, :author, :version, cast(:fields as jsonb), :now, :proposed)
                    on conflict (document_id, author) do update
                   set version = excluded.version, fields = excluded.fields, typed_at = excluded.typed_at,
                       proposed = excluded.proposed,
                       declined_at = case when excluded.proposed then null else working_copy.declined_at end,
                       declined_by = case when excluded.proposed then null else working_copy.declined_by end,
                       declined_word = case when excluded.proposed then null else working_copy.declined_word end
                """)
                .param("document", document)
                .param("author", author)
                .param("version", version)
                .param("fields", JSON.writeValueAsString(typed.values()).replace("\\u0000", ""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("proposed", proposed)
                .update();
    }

    public Optional<WorkingCopy> find(long document, UUID author) {
        return jdbc.sql(SELECT + " where c.document_id = :document and c.author = :author")
                .param("document", document)
                .param("author", author)
                .query(WorkingCopies::copy)
                .optional();
    }

    /// What others hand in, the first one first.
    public List<WorkingCopy> proposed(long document) {
        return jdbc.sql(SELECT + " where c.document_id = :document and c.proposed order by c.typed_at")
                .param("document", document)
                .query(WorkingCopies::copy)
                .list();
    }

    public void drop(long document, UUID author) {
        jdbc.sql("delete from working_copy where document_id = :document and author = :author")
                .param("document", document)
                .param("author", author)
                .update();
    }

    private static WorkingCopy copy(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                row.getLong("document_id"),
                row.getObject("author", UUID.class),
                row.getString("name"),
                row.getInt("version"),
                new Typed(JSON.readValue(row.getString("fields"), TEXTS)),
                row.getObject("typed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("proposed"),
                declined(row));
    }

    private static @Nullable Declined declined(ResultSet row) throws SQLException {
        var at = row.getObject("declined_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Declined(row.getString("declined_name"), at.toInstant(), row.getString("declined_word"));
    }
}
