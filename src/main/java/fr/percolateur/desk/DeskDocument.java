package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Address;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
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

    /// When it takes place, or of when it is; empty of what has no date.
    public String when() {
        if (startsAt != null) {
            var at = startsAt.atZone(Moment.PARIS);
            return say("desk.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime()));
        }
        if (dated != null) {
            return Dates.longDay(dated);
        }
        return switch (kind) {
            case EVENT -> say("desk.undated");
            case ARTICLE -> say("desk.undated.article");
            case PAGE, SERIES -> "";
        };
    }

    /// Where visitors read it; empty while they can not.
    public String shown() {
        return standing.isPublic() ? Address.of(kind, slug) : "";
    }
}
