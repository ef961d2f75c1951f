package fr.percolateur.event;

import fr.percolateur.content.Picture;
import fr.percolateur.document.Moment;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a document says of an event beyond what one searches by; kept as JSON in the column `details`.
///
/// @param summary the lede as plain text, for cards and feeds
/// @param created when the document says that it was first published
/// @param deduced names of the values that were read in prose rather than in a key: `start`, `end`, `mode`, `venue`…
/// @param accessibility what is said of accessibility in words, when services are not listed
/// @param notice what organisers say of a change: why it is put off or called off
/// @param practical the other fields of « champs_informations »
public record EventDetails(
        @Nullable Moment start,
        @Nullable Moment end,
        @Nullable Mode mode,
        @Nullable String venue,
        @Nullable String address,
        @Nullable String audience,
        Access access,
        List<Travel> travel,
        List<Service> services,
        List<String> accessibility,
        List<Session> programme,
        List<Speaker> speakers,
        List<Information> practical,
        @Nullable Contact contact,
        @Nullable Picture picture,
        String summary,
        @Nullable Moment created,
        Set<String> deduced,
        @Nullable String notice,
        List<Coming> coming,
        List<Stand> stands) {

    /// Rows of before say nothing of what is to come, nor of stands.
    public EventDetails {
        coming = Objects.requireNonNullElse(coming, List.of());
        stands = Objects.requireNonNullElse(stands, List.of());
    }

    /// What is still to be announced, and the day before which it is promised.
    ///
    /// @param what `intervenants`, `programme`, `lieu`…, as the key `a_venir` says it
    public record Coming(String what, LocalDate before) {}

    /// How one registers.
    ///
    /// @param here whether registration is held on this site
    /// @param url where it is held otherwise
    /// @param onsite whether places in the room are offered, and how many; null when not offered or not said
    public record Access(
            @Nullable Boolean required,
            boolean here,
            @Nullable String url,
            @Nullable Moment opens,
            @Nullable Moment closes,
            boolean approval,
            @Nullable Offer onsite,
            @Nullable Offer online) {}

    /// @param places null when there is no limit
    public record Offer(@Nullable Integer places) {}

    /// How to get there: « Métro », and the lines.
    public record Travel(String means, List<String> lines) {}

    /// One field of practical information. `href` is a web address or `mailto:`.
    public record Information(
            String label, String text, @Nullable String href) {}

    public record Contact(@Nullable String name, String email) {}
}
