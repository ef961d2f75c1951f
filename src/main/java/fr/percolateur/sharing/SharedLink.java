package fr.percolateur.sharing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link that was given to someone.
///
/// @param document id of what it opens
/// @param maker the name of whoever made it; null when they left
/// @param opened how often
/// @param openedAt the last time; null for never
public record SharedLink(
        long id,
        long document,
        @Nullable String maker,
        Instant createdAt,
        Instant expiresAt,
        int opened,
        @Nullable Instant openedAt) {

    public String created() {
        return moment(createdAt);
    }

    public String expires() {
        return moment(expiresAt);
    }

    public String makerName() {
        return maker == null ? say("sharing.maker.gone") : maker;
    }

    public String openings() {
        return openedAt == null ? say("sharing.never") : say("sharing.opened", opened, moment(openedAt));
    }

    private static String moment(Instant instant) {
        return Dates.moment(instant.atZone(Moment.PARIS).toLocalDateTime());
    }
}
