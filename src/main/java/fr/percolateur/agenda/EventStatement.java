package fr.percolateur.agenda;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Speaker;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.web.Site;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An event as [schema.org](https://schema.org/Event) states it, for search engines. What the document does not say is
/// not stated; an online room is only ever the page of the event.
final class EventStatement {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = "https://schema.org/";

    private final Event event;
    private final Site site;

    private EventStatement(Event event, Site site) {
        this.event = event;
        this.site = site;
    }

    /// JSON that may stand in a `script` element as it is: nothing in it can end the element.
    static String of(Event event, Site site) {
        return JSON.writeValueAsString(new EventStatement(event, site).statement())
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> statement() {
        var details = event.details();
        var statement = new LinkedHashMap<String, Object>();
        put(statement, "@context", "https://schema.org");
        put(statement, "@type", "Event");
        put(statement, "@id", page());
        put(statement, "url", page());
        put(statement, "name", event.title());
        put(statement, "description", details.summary());
        put(statement, "startDate", date(details.start()));
        put(statement, "endDate", date(details.end()));
        put(statement, "eventStatus", SCHEMA + status(event.status()));
        if (details.mode() != null) {
            put(statement, "eventAttendanceMode", SCHEMA + attendance(details.mode()));
        }
        put(statement, "location", location());
        put(statement, "image", List.of(site.absolute(event.address() + "partage.png")));
        put(statement, "inLanguage", "fr");
        put(statement, "isAccessibleForFree", true);
        put(statement, "keywords", String.join(", ", event.tags()));
        put(statement, "organizer", organizer());
        put(
                statement,
                "performer",
                details.speakers().stream().map(EventStatement::person).toList());
        put(statement, "superEvent", series());
        put(statement, "offers", offer());
        return statement;
    }

    private String page() {
        return site.absolute(event.address());
    }

    /// A day, or a moment with its offset.
    private static @Nullable String date(@Nullable Moment moment) {
        if (moment == null) {
            return null;
        }
        return moment.hour() == null || moment.offset() == null
                ? moment.day().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.day().atTime(moment.hour()).atOffset(moment.offset()));
    }

    private static String status(Status status) {
        return switch (status) {
            case MAINTAINED -> "EventScheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case ONSITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    private List<Map<String, Object>> location() {
        var details = event.details();
        var locations = new ArrayList<Map<String, Object>>();
        if (details.mode() != Mode.ONLINE && (details.venue() != null || details.address() != null)) {
            var place = typed("Place");
            put(place, "name", details.venue());
            put(place, "address", details.address());
            locations.add(place);
        }
        if (EventWords.online(event)) {
            var online = typed("VirtualLocation");
            put(online, "url", page());
            locations.add(online);
        }
        return locations;
    }

    private Map<String, Object> organizer() {
        var organizer = typed("Organization");
        var contact = event.details().contact();
        put(organizer, "name", contact == null || contact.name() == null ? site.name() : contact.name());
        put(organizer, "url", site.absolute("/"));
        put(organizer, "email", contact == null ? null : contact.email());
        return organizer;
    }

    private static Map<String, Object> person(Speaker speaker) {
        var person = typed("Person");
        put(person, "name", speaker.name());
        put(person, "jobTitle", speaker.role());
        if (speaker.organisation() != null) {
            var organisation = typed("Organization");
            put(organisation, "name", speaker.organisation());
            put(person, "affiliation", organisation);
        }
        return person;
    }

    private Map<String, Object> series() {
        if (event.series() == null) {
            return Map.of();
        }
        var series = typed("EventSeries");
        put(series, "name", event.series().name());
        put(series, "url", site.absolute(event.series().address()));
        return series;
    }

    private Map<String, Object> offer() {
        var access = event.details().access();
        if (!access.here() && access.url() == null) {
            return Map.of();
        }
        var offer = typed("Offer");
        put(offer, "url", access.url() == null ? page() : access.url());
        put(offer, "price", 0);
        put(offer, "priceCurrency", "EUR");
        put(offer, "validFrom", date(access.opens()));
        put(offer, "validThrough", date(access.closes()));
        return offer;
    }

    private static Map<String, Object> typed(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    /// States only what is there.
    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isBlank() -> {}
            case List<?> list when list.isEmpty() -> {}
            case Map<?, ?> map when map.isEmpty() -> {}
            default -> thing.put(name, value);
        }
    }
}
