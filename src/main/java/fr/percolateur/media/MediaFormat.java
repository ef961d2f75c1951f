package fr.percolateur.media;

import fr.percolateur.imaging.RasterFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is, told by its first bytes and never by its name.
public enum MediaFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    /// May hold script: only ever sent as what is left of it when it was filtered.
    SVG("image/svg+xml", "svg"),
    PDF("application/pdf", "pdf");

    private final String contentType;
    private final String ending;

    MediaFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /// Of a file’s name, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether it may stand in a page; the others are downloads.
    public boolean isShown() {
        return this != PDF;
    }

    public static Optional<MediaFormat> of(byte[] bytes) {
        var raster = RasterFormat.of(bytes);
        if (raster.isPresent()) {
            return raster.map(MediaFormat::of);
        }
        var start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 512)), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }

    public static MediaFormat of(RasterFormat raster) {
        return switch (raster) {
            case JPEG -> JPEG;
            case PNG -> PNG;
            case GIF -> GIF;
            case WEBP -> WEBP;
        };
    }

    public static MediaFormat ofType(String contentType) {
        for (var format : values()) {
            if (format.contentType.equals(contentType)) {
                return format;
            }
        }
        throw new IllegalStateException("no format for " + contentType);
    }
}
