package fr.percolateur.news;

import fr.percolateur.content.Picture;
import fr.percolateur.content.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as a list shows it.
///
/// @param id of its document, the same for as long as it lives
/// @param summary its lede in plain text, cut after some 300 characters
/// @param minutes it takes to read
/// @param leadsTo another page or site that is read instead of the article; null when it has a text of its own
/// @param since when it became public, if it waited for that
public record Article(
        long id,
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String author,
        @Nullable LocalDate date,
        String summary,
        List<Tag> categories,
        List<Tag> tags,
        @Nullable Picture picture,
        int minutes,
        @Nullable String leadsTo,
        @Nullable Instant since) {

    public String address() {
        return "/actualites/" + slug + "/";
    }

    /// Where its card leads.
    public String destination() {
        return leadsTo == null ? address() : leadsTo;
    }

    public boolean leadsElsewhere() {
        return leadsTo != null && !leadsTo.startsWith("/");
    }
}
