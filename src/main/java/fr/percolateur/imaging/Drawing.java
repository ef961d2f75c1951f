package fr.percolateur.imaging;

import java.util.Optional;

/// A picture written anew: what is sent to readers, or kept in the place of what was uploaded.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Drawing(RasterFormat format, byte[] bytes) {

    /// What a picture in a page weighs at most, in bytes.
    public static final int LIGHT = 60_000;

    /// Wide enough for any page on a fine screen.
    private static final int MASTER = 2560;

    /// A photograph that came without loss weighs too much that way.
    private static final int HEAVY = 1_000_000;

    private static final float MASTER_QUALITY = 0.9f;
    private static final float[] QUALITIES = {0.8f, 0.7f, 0.6f, 0.5f, 0.4f};

    /// Whether this machine writes WebP.
    public static boolean knowsWebp() {
        return Encoder.writesWebp();
    }

    /// As WebP where this machine can write it, else as [#common].
    public static Drawing modern(Bitmap bitmap, int width) {
        return knowsWebp()
                ? new Drawing(
                        RasterFormat.WEBP,
                        light(bitmap.narrowed(width), (each, quality) -> Encoder.webp(each, quality)))
                : common(bitmap, width);
    }

    /// As every reader knows it: PNG for a drawing and for what something shows through, if so few bytes hold it; else
    /// JPEG, on white.
    public static Drawing common(Bitmap bitmap, int width) {
        var narrowed = bitmap.narrowed(width);
        var png = narrowed.isOpaque() && !narrowed.isDrawn()
                ? Optional.<byte[]>empty()
                : Optional.of(Encoder.png(narrowed));
        return png.filter(bytes -> bytes.length <= LIGHT)
                .map(bytes -> new Drawing(RasterFormat.PNG, bytes))
                .orElseGet(() -> new Drawing(RasterFormat.JPEG, light(narrowed, Encoder::jpeg)));
    }

    /// The one that is kept of what was uploaded: as PNG for a drawing and for what something shows through.
    public static Drawing master(Bitmap bitmap) {
        var narrowed = bitmap.narrowed(MASTER);
        if (!narrowed.isOpaque() || narrowed.isDrawn()) {
            var png = Encoder.png(narrowed);
            if (!narrowed.isOpaque() || png.length <= HEAVY) {
                return new Drawing(RasterFormat.PNG, png);
            }
        }
        return new Drawing(RasterFormat.JPEG, Encoder.jpeg(narrowed, MASTER_QUALITY));
    }

    /// The same for one that takes the place of another: in the format that the name of its file says.
    ///
    /// @param png else JPEG
    public static Drawing master(Bitmap bitmap, boolean png) {
        var narrowed = bitmap.narrowed(MASTER);
        return png
                ? new Drawing(RasterFormat.PNG, Encoder.png(narrowed))
                : new Drawing(RasterFormat.JPEG, Encoder.jpeg(narrowed, MASTER_QUALITY));
    }

    /// How wide to read what is to be kept.
    public static int masterWidth() {
        return MASTER;
    }

    private interface Lossy {
        byte[] write(Bitmap bitmap, float quality);
    }

    /// The best quality that fits; where even the least does not, a narrower picture.
    private static byte[] light(Bitmap bitmap, Lossy lossy) {
        for (var each = bitmap; ; each = each.narrowed(each.width() * 3 / 4)) {
            for (var quality : QUALITIES) {
                var bytes = lossy.write(each, quality);
                if (bytes.length <= LIGHT || each.width() == 1) {
                    return bytes;
                }
            }
        }
    }
}
