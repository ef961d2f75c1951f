package fr.percolateur.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file is, told by its first bytes and never by its name.
public enum MediaFormat {
    JPEG("image/jpeg", true),
    PNG("image/png", true),
    GIF("image/gif", true),
    WEBP("image/webp", true),
    /// May hold script: only ever handed out as a file to keep.
    SVG("image/svg+xml", false),
    PDF("application/pdf", false);

    private final String contentType;
    private final boolean shown;

    MediaFormat(String contentType, boolean shown) {
        this.contentType = contentType;
        this.shown = shown;
    }

    String contentType() {
        return contentType;
    }

    /// Whether it may stand in a page; the others are downloads.
    boolean isShown() {
        return shown;
    }

    static Optional<MediaFormat> of(byte[] bytes) {
        var start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 512)), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }
}
