package fr.percolateur.library;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of documents, written in batches.
final class DocumentStore {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    DocumentStore(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    Queue<Long> newIds(int count) {
        return new ArrayDeque<>(jdbc.sql("""
                select nextval(pg_get_serial_sequence('document', 'id'))
                  from generate_series(1, :count)
                """)
                .param("count", count)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    /// Writes these documents, new or changed. One that was open to visitors is remembered as such.
    void write(List<RenderedChange> documents) {
        batches.batchUpdate("""
                insert into document (id, kind, path, slug, bytes, sha256, title, dated, visible, publish_at,
                                      withdraw_at, lede_html, body_html, links)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (id) do update
                   set path = excluded.path, slug = excluded.slug, bytes = excluded.bytes,
                       sha256 = excluded.sha256, title = excluded.title, dated = excluded.dated,
                       visible = excluded.visible, gone = false,
                       was_public = document.was_public
                                    or document.visible
                                       and coalesce(document.publish_at, '-infinity') <= now(),
                       publish_at = excluded.publish_at, withdraw_at = excluded.withdraw_at,
                       lede_html = excluded.lede_html, body_html = excluded.body_html, links = excluded.links
                """, documents, Math.max(1, documents.size()), (row, document) -> {
            var source = document.change().source();
            var imported = document.imported();
            row.setLong(1, imported.id());
            row.setString(2, source.kind().name());
            row.setString(3, source.path());
            row.setString(4, imported.slug());
            row.setBytes(5, source.document().bytes());
            row.setBytes(6, source.sha256());
            row.setString(7, storable(source.title()));
            row.setString(8, storable(source.dated()));
            row.setBoolean(9, imported.visible());
            row.setObject(10, utc(imported.publishAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(11, utc(imported.withdrawAt()), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setString(12, storable(imported.lede().html()));
            row.setString(13, storable(imported.body().html()));
            row.setObject(14, document.links());
        });
    }

    void moved(List<MovedAddress> addresses) {
        batches.batchUpdate("""
                insert into moved_address (address, document_id)
                values (?, ?)
                    on conflict (address) do update
                   set document_id = excluded.document_id
                """, addresses, Math.max(1, addresses.size()), (row, moved) -> {
            row.setString(1, storable(moved.address()));
            row.setLong(2, moved.id());
        });
    }

    void withdraw(List<Catalogue.Row> rows) {
        jdbc.sql("""
                update document
                   set gone = true,
                       was_public = was_public or visible and coalesce(publish_at, '-infinity') <= now()
                 where id = any(:ids)
                """)
                .param("ids", rows.stream().map(Catalogue.Row::id).toArray(Long[]::new))
                .update();
    }

    byte[] bytes(long id) {
        return jdbc.sql("select bytes from document where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /// The paths of the documents that asked for one of these addresses when they were rendered.
    List<String> asking(Collection<String> addresses) {
        return jdbc.sql("select path from document where not gone and links && cast(:addresses as text[])")
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /// PostgreSQL’s text has no U+0000, which a hostile document may hold.
    private static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
