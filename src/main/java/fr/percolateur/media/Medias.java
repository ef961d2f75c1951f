package fr.percolateur.media;

import fr.percolateur.imaging.Focus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Images and files, kept once for each content under the paths by which documents name them.
///
/// What is shown of documents follows only when they are rendered anew: see `library.Imports`.
public final class Medias {

    /// Of the columns of `media_path` joined to `media`.
    public static final RowMapper<StoredMedia> STORED = (row, _) -> new StoredMedia(
            row.getString("path"),
            row.getString("hash"),
            MediaFormat.ofType(row.getString("content_type")),
            integer(row, "width"),
            integer(row, "height"),
            row.getLong("size"),
            row.getObject("modified", OffsetDateTime.class).toInstant(),
            new Focus(row.getInt("focus_x"), row.getInt("focus_y")));

    private static final String SELECT = """
            select path, hash, content_type, width, height, size, modified, focus_x, focus_y
              from media_path
              join media using (hash)
            """;

    private final JdbcClient jdbc;

    /// @param jdbc in whose transaction they are stored
    public Medias(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<StoredMedia> all() {
        return jdbc.sql(SELECT + " order by path").query(STORED).list();
    }

    /// @param path such as `uploads/2027/phare.jpg`
    public Optional<StoredMedia> find(String path) {
        return jdbc.sql(SELECT + " where path = :path")
                .param("path", path)
                .query(STORED)
                .optional();
    }

    /// Empty when nothing is stored there any more.
    public Optional<byte[]> bytes(String path) {
        return jdbc.sql("select bytes from media_path join media using (hash) where path = :path")
                .param("path", path)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /// Stores a file under its path, in the place of the one that was there.
    public StoredMedia put(String path, MediaFormat format, byte[] bytes, Size size, Instant modified) {
        var media = new StoredMedia(
                path, Sha256.hash(bytes), format, size.width(), size.height(), bytes.length, modified, Focus.CENTRE);
        put(media, bytes);
        return media;
    }

    /// Says what stays in sight where a picture is cropped.
    public void centre(String path, Focus focus) {
        jdbc.sql("update media_path set focus_x = :x, focus_y = :y where path = :path")
                .param("x", focus.x())
                .param("y", focus.y())
                .param("path", path)
                .update();
    }

    /// In pixels; null where nothing tells.
    public record Size(@Nullable Integer width, @Nullable Integer height) {

        public static final Size UNKNOWN = new Size(null, null);
    }

    void put(StoredMedia media, byte[] bytes) {
        jdbc.sql("""
                insert into media (hash, content_type, bytes, width, height)
                values (:hash, :contentType, :bytes, :width, :height)
                    on conflict (hash) do update
                   set width = excluded.width, height = excluded.height
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

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
