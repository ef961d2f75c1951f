package fr.percolateur.extraction;

import fr.percolateur.document.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one document says of an event. A null is something the document does not say.
///
/// @param series slug when written (`serie`), else the name that the title or a tag gives
/// @param conflicts contradictions met while reading, in French, a sentence each
/// @param duplicateOf path of the document that tells the same event better; only told by [Extraction#all]
public record EventFacts(
        String title,
        @Nullable Fact<String> series,
        @Nullable Fact<Integer> edition,
        @Nullable Fact<Moment> start,
        @Nullable Fact<Moment> end,
        @Nullable Fact<Mode> mode,
        @Nullable Fact<String> venue,
        @Nullable Fact<String> address,
        Status status,
        @Nullable Moment publishOn,
        @Nullable Moment withdrawOn,
        @Nullable String audience,
        Registration registration,
        List<String> accessibility,
        List<Service> services,
        List<Item> programme,
        List<Speaker> speakers,
        @Nullable Contact contact,
        @Nullable String joinLink,
        boolean published,
        List<String> conflicts,
        @Nullable String duplicateOf) {

    public enum Mode {
        ONSITE,
        ONLINE,
        HYBRID
    }

    public enum Status {
        MAINTAINED,
        POSTPONED,
        CANCELLED
    }

    /// How one registers, as the document says it.
    ///
    /// @param url where, when it is elsewhere; null when absent or wrong (then `wrongUrl` keeps what was found)
    /// @param own the `inscription` key of ours; null when the document has none
    public record Registration(
            @Nullable Boolean required,
            @Nullable Fact<String> url,
            @Nullable String wrongUrl,
            @Nullable Fact<Moment> deadline,
            @Nullable Fact<String> audience,
            @Nullable Own own,
            Map<String, Object> others) {}

    /// The `inscription` key: instants, approval and capacities. An absent mode is not offered; null places, no limit.
    public record Own(
            @Nullable Moment opens,
            @Nullable Moment closes,
            boolean approval,
            @Nullable Offer onsite,
            @Nullable Offer online,
            boolean companions) {}

    public record Offer(@Nullable Integer places) {}

    /// An accessibility service and how far its booking has come.
    public record Service(String service, State state) {

        public enum State {
            PROMISED,
            BOOKED,
            CONFIRMED
        }
    }

    /// One item of the programme. `type` is a word of the document format (`ouverture`, `table-ronde`…), null if not
    /// said.
    ///
    /// @param speakers ids when the programme is written in keys, else names
    /// @param stands what one visits in a forum
    public record Item(
            String title,
            @Nullable String type,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable Duration duration,
            @Nullable String room,
            List<String> speakers,
            List<String> stands,
            Fact.Origin origin) {}

    /// @param portrait the image of it, as the document names it
    public record Speaker(
            @Nullable String id,
            String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String part,
            @Nullable String portrait,
            Fact.Origin origin) {}

    public record Contact(@Nullable String name, String email) {}

    EventFacts with(Registration told, List<String> contradictions, @Nullable String better) {
        return new EventFacts(
                title,
                series,
                edition,
                start,
                end,
                mode,
                venue,
                address,
                status,
                publishOn,
                withdrawOn,
                audience,
                told,
                accessibility,
                services,
                programme,
                speakers,
                contact,
                joinLink,
                published,
                contradictions,
                better);
    }
}
