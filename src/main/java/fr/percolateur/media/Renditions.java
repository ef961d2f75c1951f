package fr.percolateur.media;

import fr.percolateur.imaging.Bitmap;
import fr.percolateur.imaging.Drawing;
import fr.percolateur.imaging.Svg;
import fr.percolateur.turnstile.SharedReading;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is sent of a picture: never what came, always what was drawn from it. Drawn once, when first asked for, and
/// kept.
final class Renditions {

    /// What a page shows where a reader asks for no width: the column of an article on a fine screen.
    static final int PLAIN = 1280;

    private final JdbcClient jdbc;
    private final SharedReading<Wanted, Sent> drawing = new SharedReading<>(this::foundOrDrawn);

    Renditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param modern as WebP where this program can write it
    private record Wanted(String hash, int width, boolean modern) {

        String format() {
            return modern ? "modern" : "common";
        }
    }

    /// Without bytes for what cannot be drawn.
    ///
    /// @param revocable whether whoever it shows may take it back
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sent(String contentType, byte[] bytes, boolean revocable) {

        Sent(String contentType, byte[] bytes) {
            this(contentType, bytes, false);
        }

        static final Sent NOTHING = new Sent("", new byte[0]);
    }

    /// Empty when there is no such content, or it cannot be drawn.
    Optional<Sent> find(String hash, int width, boolean modern) {
        // where WebP cannot be written both are the same, and drawn once
        var wanted = new Wanted(hash, width, modern && Drawing.knowsWebp());
        return stored(wanted)
                .or(() -> isKnown(hash) ? Optional.of(drawing.of(wanted)) : Optional.empty())
                .filter(sent -> sent.bytes().length > 0);
    }

    /// The kept bytes of what is handed out as it came.
    Optional<MediaFormat> format(String hash) {
        return jdbc.sql("select content_type from media where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> MediaFormat.ofType(row.getString(1)))
                .optional();
    }

    byte[] original(String hash) {
        return jdbc.sql("select bytes from media where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private boolean isKnown(String hash) {
        return format(hash).filter(MediaFormat::isShown).isPresent();
    }

    /// Whoever waited for another’s drawing finds it.
    private Sent foundOrDrawn(Wanted wanted) {
        return stored(wanted).orElseGet(() -> {
            var drawn = drawn(wanted).orElse(Sent.NOTHING);
            jdbc.sql("""
                    insert into media_rendition (hash, width, format, content_type, bytes)
                    select hash, :width, :format, :contentType, :bytes
                      from media
                     where hash = :hash
                        on conflict do nothing
                    """)
                    .param("hash", wanted.hash())
                    .param("width", wanted.width())
                    .param("format", wanted.format())
                    .param("contentType", drawn.contentType())
                    .param("bytes", drawn.bytes())
                    .update();
            return new Sent(drawn.contentType(), drawn.bytes(), isRevocable(wanted.hash()));
        });
    }

    private boolean isRevocable(String hash) {
        return jdbc.sql("select revocable from media where hash = :hash")
                .param("hash", hash)
                .query((row, _) -> row.getBoolean(1))
                .optional()
                .orElse(true);
    }

    private Optional<Sent> drawn(Wanted wanted) {
        var original = original(wanted.hash());
        return switch (MediaFormat.of(original).orElse(MediaFormat.PDF)) {
            case SVG -> Svg.read(original).map(svg -> new Sent(MediaFormat.SVG.contentType(), svg.bytes()));
            case JPEG, PNG, GIF, WEBP ->
                Bitmap.read(original, wanted.width())
                        .map(bitmap -> wanted.modern()
                                ? Drawing.modern(bitmap, wanted.width())
                                : Drawing.common(bitmap, wanted.width()))
                        .map(drawing -> new Sent(drawing.format().contentType(), drawing.bytes()));
            case PDF -> Optional.empty();
        };
    }

    private Optional<Sent> stored(Wanted wanted) {
        return jdbc.sql("""
                select r.content_type, r.bytes, m.revocable
                  from media_rendition r
                  join media m using (hash)
                 where r.hash = :hash
                   and r.width = :width
                   and r.format = :format
                """)
                .param("hash", wanted.hash())
                .param("width", wanted.width())
                .param("format", wanted.format())
                .query((row, _) -> new Sent(row.getString(1), row.getBytes(2), row.getBoolean(3)))
                .optional();
    }
}
