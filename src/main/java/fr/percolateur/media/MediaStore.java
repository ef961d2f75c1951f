package fr.percolateur.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Images and files, kept once for each content.
final class MediaStore {

    private final JdbcClient jdbc;

    MediaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The bytes of one, with what they are.
    record Content(MediaFormat format, byte[] bytes) {}

    List<StoredMedia> all() {
        return jdbc.sql("""
                select path, hash, content_type, width, height, size, modified
                  from media_path
                  join media using (hash)
                """)
                .query((row, _) -> new StoredMedia(
                        row.getString(1),
                        row.getString(2),
                        format(row.getString(3)),
                        integer(row, 4),
                        integer(row, 5),
                        row.getLong(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(StoredMedia media, byte[] bytes) {
        jdbc.sql("""
                insert into media (hash, content_type, bytes, width, height)
                values (:hash, :contentType, :bytes, :width, :height)
                    on conflict do nothing
                """)
                .param("hash", media.hash())
                .param("contentType", media.format().contentType())
                .param("bytes", bytes)
                .param("width", media.width())
                .param("height", media.height())
                .update();
        jdbc.sql("""
                insert into media_path (path, hash, size, modified)
                values (:path, :hash, :size, :modified)
                    on conflict (path) do update
                   set hash = excluded.hash, size = excluded.size, modified = excluded.modified
                """)
                .param("path", media.path())
                .param("hash", media.hash())
                .param("size", media.size())
                .param("modified", media.modified().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Content> original(String hash) {
        return content("select content_type, bytes from media where hash = :hash", hash);
    }

    /// The light form of an image, drawn now when nobody asked for it before.
    Content rendition(String hash, Supplier<Content> drawing) {
        return content("select content_type, bytes from media_rendition where hash = :hash", hash)
                .orElseGet(() -> {
                    var drawn = drawing.get();
                    jdbc.sql("""
                            insert into media_rendition (hash, content_type, bytes)
                            values (:hash, :contentType, :bytes)
                                on conflict do nothing
                            """)
                            .param("hash", hash)
                            .param("contentType", drawn.format().contentType())
                            .param("bytes", drawn.bytes())
                            .update();
                    return drawn;
                });
    }

    private Optional<Content> content(String sql, String hash) {
        return jdbc.sql(sql)
                .param("hash", hash)
                .query((row, _) -> new Content(format(row.getString(1)), row.getBytes(2)))
                .optional();
    }

    private static MediaFormat format(String contentType) {
        for (var format : MediaFormat.values()) {
            if (format.contentType().equals(contentType)) {
                return format;
            }
        }
        throw new IllegalStateException("no format for " + contentType);
    }

    private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
