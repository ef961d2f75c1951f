package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.imaging.Bitmap;
import fr.percolateur.imaging.Drawing;
import fr.percolateur.imaging.Measure;
import fr.percolateur.imaging.Svg;
import fr.percolateur.media.MediaFormat;
import fr.percolateur.media.Medias.Size;
import fr.percolateur.media.StoredMedia;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Looks at bytes that someone brings, and makes of them what is kept.
///
/// Nothing of it needs the database: it is done before a transaction begins.
final class Intake {

    /// What a photograph of a telephone weighs, twice.
    static final int MOST_BYTES = 12_000_000;

    private Intake() {}

    sealed interface Outcome {

        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Taken(MediaFormat format, byte[] bytes, Size size) implements Outcome {}

        /// @param reason a sentence that says what is wrong and how to mend it
        record Unfit(String reason) implements Outcome {}
    }

    static Outcome of(byte[] bytes) {
        return of(bytes, null);
    }

    /// For what takes the place of a file: the ending of its name says what it must be.
    static Outcome instead(byte[] bytes, StoredMedia stored) {
        return of(bytes, stored.path().toLowerCase(Locale.ROOT).endsWith(".png") ? MediaFormat.PNG : stored.format());
    }

    private static Outcome of(byte[] bytes, @Nullable MediaFormat kept) {
        if (bytes.length == 0) {
            return unfit("empty");
        }
        if (bytes.length > MOST_BYTES) {
            return unfit("heavy", MOST_BYTES / 1_000_000);
        }
        var format = MediaFormat.of(bytes);
        if (format.isEmpty()) {
            return unfit("unknown");
        }
        return switch (format.get()) {
            case PDF -> kept == null || kept == MediaFormat.PDF ? pdf(bytes) : otherKind(kept);
            case SVG -> kept == null || kept == MediaFormat.SVG ? svg(bytes) : otherKind(kept);
            case JPEG, PNG, GIF, WEBP ->
                kept == MediaFormat.PDF || kept == MediaFormat.SVG ? otherKind(kept) : picture(bytes, kept);
        };
    }

    private static Outcome pdf(byte[] bytes) {
        return new Outcome.Taken(MediaFormat.PDF, bytes, Size.UNKNOWN);
    }

    private static Outcome svg(byte[] bytes) {
        return Svg.read(bytes)
                .<Outcome>map(
                        svg -> new Outcome.Taken(MediaFormat.SVG, svg.bytes(), new Size(svg.width(), svg.height())))
                .orElseGet(() -> unfit("broken-drawing"));
    }

    private static Outcome picture(byte[] bytes, @Nullable MediaFormat kept) {
        var measure = Measure.of(bytes);
        if (measure.isEmpty()) {
            return unfit("broken");
        }
        if (!measure.get().isReadable()) {
            return unfit("large", measure.get().width(), measure.get().height(), Measure.MOST_PIXELS / 1_000_000);
        }
        return Bitmap.read(bytes, Drawing.masterWidth())
                .map(bitmap -> kept == null ? Drawing.master(bitmap) : Drawing.master(bitmap, kept == MediaFormat.PNG))
                .<Outcome>map(Intake::taken)
                .orElseGet(() -> unfit("broken"));
    }

    private static Outcome taken(Drawing master) {
        var size = Measure.of(master.bytes()).orElseThrow();
        return new Outcome.Taken(
                MediaFormat.of(master.format()), master.bytes(), new Size(size.width(), size.height()));
    }

    private static Outcome otherKind(MediaFormat kept) {
        return unfit("other-kind." + (kept == MediaFormat.PDF || kept == MediaFormat.SVG ? kept.ending() : "image"));
    }

    private static Outcome.Unfit unfit(String key, Object... values) {
        return new Outcome.Unfit(say("gallery.unfit." + key, values));
    }
}
