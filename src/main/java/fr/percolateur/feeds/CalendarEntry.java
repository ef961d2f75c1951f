package fr.percolateur.feeds;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails.Contact;
import fr.percolateur.web.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/// An event as one entry of a calendar. It bears no instant but that of its last change, so that it only differs when
/// it changes.
final class CalendarEntry {

    private CalendarEntry() {}

    static VEvent of(Event event, Site site) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(event.uid().toString()));
        properties.add(new Sequence(event.sequence()));
        properties.add(new DtStamp(event.changedAt()));
        properties.add(new LastModified(event.changedAt()));
        Slot.of(event).ifPresent(slot -> {
            properties.add(new DtStart<>(type(slot.start()), slot.start()));
            if (slot.end() != null) {
                properties.add(new DtEnd<>(type(slot.end()), slot.end()));
            }
        });
        properties.add(new Status(status(event)));
        properties.add(new Summary(EventNotice.title(event)));
        var description = description(event, site);
        if (!description.isEmpty()) {
            properties.add(new Description(description));
        }
        var place = EventNotice.where(event);
        if (!place.isEmpty()) {
            properties.add(new Location(place));
        }
        properties.add(new Url(URI.create(site.absolute(event.address()))));
        var words = Stream.concat(event.categories().stream(), event.tags().stream())
                .map(PlainText::line)
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            properties.add(new Categories(new TextList(words)));
        }
        if (event.details().contact() != null) {
            organizer(event.details().contact()).ifPresent(properties::add);
        }
        return new VEvent(new PropertyList(properties));
    }

    private static ParameterList type(Temporal date) {
        return new ParameterList(List.of(date instanceof LocalDate ? Value.DATE : new TzId(Moment.PARIS.getId())));
    }

    private static String status(Event event) {
        return switch (event.status()) {
            case MAINTAINED -> Status.VALUE_CONFIRMED;
            case POSTPONED -> Status.VALUE_TENTATIVE;
            case CANCELLED -> Status.VALUE_CANCELLED;
        };
    }

    private static String description(Event event, Site site) {
        return PlainText.of(
                Stream.concat(Stream.of(event.details().summary()), EventNotice.practical(event, site).stream())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n\n")));
    }

    /// Nobody, when what stands for an address of mail is none.
    private static Optional<Organizer> organizer(Contact contact) {
        try {
            var address = mailto(contact.email());
            var name = contact.name() == null ? "" : PlainText.line(contact.name());
            return Optional.of(
                    new Organizer(new ParameterList(name.isEmpty() ? List.of() : List.of(new Cn(name))), address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// @throws IllegalArgumentException when it is no address
    static URI mailto(String email) {
        try {
            return new URI("mailto", email.strip(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
