package fr.percolateur.desk;

import fr.percolateur.document.Kind;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document as those who work on it find it in a list.
///
/// @param series slug of its series, null for none; `seriesName` is what people call it
/// @param startsAt of an event with a date
/// @param dated of an article with a date
public record DeskDocument(
        long id,
        Kind kind,
        String slug,
        String title,
        @Nullable String series,
        @Nullable String seriesName,
        @Nullable Instant startsAt,
        @Nullable LocalDate dated,
        Standing standing) {

    public DeskDocument {
        title = FrenchLine.set(title);
    }
}
