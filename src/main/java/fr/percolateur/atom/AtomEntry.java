package fr.percolateur.atom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something published, in a feed.
///
/// @param id the same for ever, whatever its address becomes
/// @param address path of its page
/// @param updated when what a reader sees of it last changed
/// @param summary in plain text, may be empty
/// @param content safe HTML; its links and pictures may be paths of this site
/// @param author a person; null when the site itself speaks
public record AtomEntry(
        UUID id,
        String title,
        String address,
        @Nullable Instant published,
        Instant updated,
        String summary,
        String content,
        List<Category> categories,
        @Nullable String author) {

    /// @param term as it stands in an address, such as `donnees-ouvertes`
    /// @param label as it is read
    public record Category(String term, String label) {}
}
