package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Picture;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.event.Events.Told;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Service;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.feeds.OpenEvent.Accessibility;
import fr.percolateur.feeds.OpenEvent.ExternalId;
import fr.percolateur.feeds.OpenEvent.Image;
import fr.percolateur.feeds.OpenEvent.Location;
import fr.percolateur.feeds.OpenEvent.OpenSeries;
import fr.percolateur.feeds.OpenEvent.OpenService;
import fr.percolateur.feeds.OpenEvent.Origin;
import fr.percolateur.feeds.OpenEvent.Registration;
import fr.percolateur.feeds.OpenEvent.Size;
import fr.percolateur.feeds.OpenEvent.Text;
import fr.percolateur.feeds.OpenEvent.Timing;
import fr.percolateur.feeds.OpenEvent.Words;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says events in OpenAgenda’s terms.
///
/// @param now by which one timing is the next
record OpenAgenda(Site site, Instant now) {

    private static final Set<String> FOR_HEARING = Set.of("lsf", "sous-titrage", "transcription", "boucle-magnetique");
    private static final Set<String> FOR_SIGHT = Set.of("audiodescription");
    private static final Set<String> FOR_MOVING = Set.of("plain-pied");
    private static final int PUBLISHED = 2;

    /// As a list shows it.
    OpenEvent event(Event event) {
        return event(event, null);
    }

    /// With its long description.
    OpenEvent event(Told told) {
        return event(told.event(), new Text(told.ledeHtml() + told.bodyHtml()));
    }

    private OpenEvent event(Event event, @Nullable Text text) {
        var details = event.details();
        var slots = Slot.of(event).map(Slot::timings).orElse(List.of());
        var timings = slots.stream().map(OpenAgenda::timing).toList();
        return new OpenEvent(
                number(event.uid()),
                event.slug(),
                site.absolute(event.address()),
                site.absolute("/agenda/" + event.slug() + ".ics"),
                List.of(new ExternalId("ical", event.uid().toString())),
                new Text(event.title()),
                new Text(details.summary()),
                text,
                conditions(details),
                new Words(event.tags()),
                image(details.picture()),
                details.picture() == null ? null : details.picture().caption(),
                registration(event),
                accessibility(details.services()),
                details.services().stream()
                        .map(service -> new OpenService(service.service(), service.state()))
                        .toList(),
                Moment.PARIS.getId(),
                timings.isEmpty() ? null : new Text(EventNotice.when(event)),
                timings,
                timings.isEmpty() ? null : timings.getFirst(),
                timings.isEmpty() ? null : timings.getLast(),
                slots.stream()
                        .filter(slot -> (slot.end() == null ? slot.begin() : slot.end())
                                .toInstant()
                                .isAfter(now))
                        .findFirst()
                        .map(OpenAgenda::timing)
                        .orElse(null),
                details.mode() == null ? null : attendance(details.mode()),
                status(event.status()),
                PUBLISHED,
                location(details),
                event.series() == null
                        ? null
                        : new OpenSeries(
                                event.series().slug(),
                                event.series().name(),
                                site.absolute(event.series().address())),
                event.edition(),
                new Origin(site.name(), site.absolute("/agenda/")),
                details.created() == null ? null : details.created().instant(),
                event.changedAt());
    }

    /// 53 bits: as much as every reader of JSON can hold.
    private static long number(UUID uid) {
        return uid.getMostSignificantBits() >>> 11;
    }

    private static Timing timing(Slot.Timing timing) {
        return new Timing(iso(timing.begin()), timing.end() == null ? null : iso(timing.end()));
    }

    /// RFC 3339 knows no seconds in an offset; Paris had some before 1911, where a mistyped year leads.
    private static String iso(OffsetDateTime moment) {
        var sayable = moment.getOffset().getTotalSeconds() % 60 == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                sayable ? moment : moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private static @Nullable Text conditions(EventDetails details) {
        if (Boolean.FALSE.equals(details.access().required())) {
            return new Text(say("feeds.free"));
        }
        return Boolean.TRUE.equals(details.access().required()) ? new Text(say("feeds.required")) : null;
    }

    private @Nullable Image image(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        var address = site.absolute(picture.address());
        var cut = address.lastIndexOf('/') + 1;
        var size = picture.width() == null || picture.height() == null
                ? null
                : new Size(picture.width(), picture.height());
        return new Image(address.substring(cut), size, address.substring(0, cut), picture.alt());
    }

    private List<Registration> registration(Event event) {
        var access = event.details().access();
        var url = access.url();
        if (url == null) {
            return access.here() ? List.of(new Registration("link", site.absolute(event.address()))) : List.of();
        }
        return List.of(
                url.startsWith("mailto:")
                        ? new Registration("email", url.substring("mailto:".length()))
                        : new Registration("link", url));
    }

    private static Accessibility accessibility(List<Service> services) {
        var confirmed = services.stream()
                .filter(service -> service.state() == Service.State.CONFIRMED)
                .map(Service::service)
                .collect(Collectors.toSet());
        return new Accessibility(
                confirmed.stream().anyMatch(FOR_HEARING::contains),
                false,
                confirmed.stream().anyMatch(FOR_MOVING::contains),
                false,
                confirmed.stream().anyMatch(FOR_SIGHT::contains));
    }

    private static int attendance(Mode mode) {
        return switch (mode) {
            case ONSITE -> 1;
            case ONLINE -> 2;
            case HYBRID -> 3;
        };
    }

    private static int status(Status status) {
        return switch (status) {
            case MAINTAINED -> 1;
            case POSTPONED -> 4;
            case CANCELLED -> 6;
        };
    }

    private static @Nullable Location location(EventDetails details) {
        if (details.mode() == Mode.ONLINE || (details.venue() == null && details.address() == null)) {
            return null;
        }
        var access = details.travel().stream()
                .map(travel -> Stream.concat(Stream.of(travel.means()), travel.lines().stream())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        var town = Town.of(details.address());
        return new Location(
                details.venue(),
                details.address(),
                town.map(Town::postalCode).orElse(null),
                town.map(Town::name).orElse(null),
                town.isPresent() ? "FR" : null,
                access.isEmpty() ? null : new Text(access));
    }
}
