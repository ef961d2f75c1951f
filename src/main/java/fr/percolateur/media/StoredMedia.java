package fr.percolateur.media;

import fr.percolateur.imaging.Focus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stored image or file, as an import knows it.
///
/// @param path of the file it came from, relative to the folder that was imported
/// @param focus what stays in sight where it is cropped
/// @param size and `modified` of that file: as long as these stay, it is not read again
public record StoredMedia(
        String path,
        String hash,
        MediaFormat format,
        @Nullable Integer width,
        @Nullable Integer height,
        long size,
        Instant modified,
        Focus focus) {

    /// Such as `/media/3f2a…/affiche.jpg`: the name is for people, the hash decides.
    public String address() {
        return addressOf(hash);
    }

    /// Of another content that stood under this path.
    public String addressOf(String otherHash) {
        var name = URLEncoder.encode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return "/media/" + otherHash + "/" + name.replace("+", "%20");
    }

    /// Where documents name it: `/uploads/affiche.jpg`.
    public String upload() {
        return upload(path);
    }

    static String upload(String path) {
        return "/" + path.substring(path.lastIndexOf("uploads/"));
    }

    public boolean isImage() {
        return format.isShown();
    }

    boolean isOf(String otherPath, long otherSize, Instant otherModified) {
        return path.equals(otherPath) && size == otherSize && modified.equals(otherModified);
    }
}
