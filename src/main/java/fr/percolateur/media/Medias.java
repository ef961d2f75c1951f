package fr.percolateur.media;

import fr.percolateur.imaging.Focus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
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

    /// Says that whoever it shows may take it back: then nobody keeps a copy of it for long.
    public void lend(String hash) {
        jdbc.sql("update media set revocable = true where hash = :hash")
                .param("hash", hash)
                .update();
    }

    /// Takes pictures away for good, under whatever name they stand, and lets nobody bring them again but this holder.
    ///
    /// @param upload where documents name it: `/uploads/2027/malo.jpg`, also when nothing is stored there
    /// @param hashes of what stands there, and stood there before
    /// @return where documents may have named them
    public List<String> withhold(String upload, Collection<String> hashes, UUID holder, Instant now) {
        var contents = hashes.toArray(String[]::new);
        var taken = new TreeSet<>(jdbc.sql("delete from media_path where hash = any(:hashes) returning path")
                .param("hashes", contents)
                .query((row, _) -> StoredMedia.upload(row.getString(1)))
                .list());
        jdbc.sql("delete from media where hash = any(:hashes)")
                .param("hashes", contents)
                .update();
        taken.add(upload);
        for (var path : taken) {
            jdbc.sql("""
                    insert into media_withheld (path, hash, holder, since)
                    select :path, hash, :holder, :now
                      from unnest(array_append(cast(:hashes as text[]), '')) hash
                        on conflict do nothing
                    """)
                    .param("path", path)
                    .param("hashes", contents)
                    .param("holder", holder)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return List.copyOf(taken);
    }

    /// Whether someone took back what these bytes show.
    ///
    /// @param holder who may bring it again, for they agree anew; null for nobody
    public boolean isWithheld(byte[] bytes, @Nullable UUID holder) {
        return jdbc.sql("""
                        select exists (
                            select from media_withheld
                             where hash = :hash
                               and holder is distinct from cast(:holder as uuid))
                        """)
                .param("hash", Sha256.hash(bytes))
                .param("holder", holder)
                .query(Boolean.class)
                .single();
    }

    /// Lets a holder bring again what they took back.
    public void release(byte[] bytes, UUID holder) {
        jdbc.sql("delete from media_withheld where hash = :hash and holder = :holder")
                .param("hash", Sha256.hash(bytes))
                .param("holder", holder)
                .update();
    }

    /// Whether neither this path nor this content was taken back.
    boolean isWelcome(StoredMedia media) {
        return jdbc.sql("""
                        select not exists (select from media_withheld where path = :path or hash = :hash)
                        """)
                .param("path", media.upload())
                .param("hash", media.hash())
                .query(Boolean.class)
                .single();
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
