package fr.percolateur.gallery;

import fr.percolateur.media.StoredMedia;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stored image or file with what is said of it.
///
/// @param described false for one that came from a folder and of which nobody said anything here
/// @param addedAt when it was brought; for one that came from a folder, when its file was written
/// @param addedBy id of an agent; null for what came from a folder, and once it is forgotten
public record GalleryFile(
        long id,
        StoredMedia media,
        boolean described,
        Description description,
        Instant addedAt,
        @Nullable UUID addedBy) {

    /// What stood under its path before.
    ///
    /// @param address where it is still sent from
    public record Version(String address, Instant until) {}

    /// As documents name it: `/uploads/2027/phare.jpg`.
    public String path() {
        return media.upload();
    }

    /// Where it is sent from, such as `/media/3f2a…/phare.jpg`.
    public String address() {
        return media.address();
    }

    public boolean isImage() {
        return media.isImage();
    }

    public String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /// To be put into a document: brackets of the words do not end them.
    public String markdown() {
        var words = description.alternative().text().replaceAll("[\\\\\\[\\]]", "\\\\$0");
        return isImage() ? "![" + words + "](" + path() + ")" : "[" + name() + "](" + path() + ")";
    }
}
