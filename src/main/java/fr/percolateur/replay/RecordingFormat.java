package fr.percolateur.replay;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What a recording is, told by its first bytes and never by its name: what browsers play.
public enum RecordingFormat {
    WEBM("webm", true),
    MP4("mp4", true),
    MP3("mpeg", false),
    OGG("ogg", false),
    WAV("wav", false);

    /// How many of its bytes tell.
    static final int HEAD = 64;

    private final String subtype;
    private final boolean pictures;

    RecordingFormat(String subtype, boolean pictures) {
        this.subtype = subtype;
        this.pictures = pictures;
    }

    static Optional<RecordingFormat> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u001A\u0045\u00DF\u00A3")) {
            // Matroska begins alike
            return text.contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (text.startsWith("ftyp", 4)) {
            // QuickTime too, and browsers differ on it
            return text.startsWith("qt  ", 8) ? Optional.empty() : Optional.of(MP4);
        }
        if (text.startsWith("RIFF") && text.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        }
        if (text.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        return text.startsWith("ID3") || isFrameOfMp3(head) ? Optional.of(MP3) : Optional.empty();
    }

    /// Eleven bits set, then a layer III.
    private static boolean isFrameOfMp3(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2;
    }

    /// Whether it may hold pictures; the others are heard alone.
    boolean hasPictures() {
        return pictures;
    }

    String contentType(boolean heardAlone) {
        return (pictures && !heardAlone ? "video/" : "audio/") + subtype;
    }

    /// Of a file’s name, without the dot.
    String ending() {
        return this == MP3 ? "mp3" : subtype;
    }

    /// As the database names it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordingFormat ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
