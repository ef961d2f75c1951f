package fr.percolateur.feeds;

import fr.percolateur.event.Event;
import fr.percolateur.web.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// An event in the calendar of one person who attends it, by [iTIP](https://www.rfc-editor.org/rfc/rfc5546): a later
/// one replaces those before it, and the last may take it away.
///
/// @param changedAt when the registration changed last
/// @param expected whether the person is to come: a `REQUEST`; otherwise a `CANCEL`
/// @param online whether they attend from afar
/// @param page path of the person’s own page
public record Invitation(Event event, Guest guest, Instant changedAt, boolean expected, boolean online, String page) {

    /// Revisions are numbered by the second of the change, since they follow from the event and from the registration
    /// alike, and neither counts for both. From this second on the numbers last until 2088.
    private static final Instant FIRST_REVISION = Instant.parse("2020-01-01T00:00:00Z");

    /// @param registration by which the entry keeps its UID
    public record Guest(long registration, String name, String email) {}

    /// As mail wants it: the method stands in the type as well.
    public String type() {
        return "text/calendar; method=" + method().getValue() + "; charset=UTF-8";
    }

    /// The event has a date.
    public byte[] write(Site site) {
        var properties = new PropertyList(List.of(
                new ProdId(EventCalendar.PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                method()));
        var components = new ComponentList<>(List.of(ParisTime.component(), entry(site)));
        return ContentLines.fold(new Calendar(properties, components).toString());
    }

    private VEvent entry(Site site) {
        var entry = CalendarEntry.of(event, site);
        var changed = changedAt.isAfter(event.changedAt()) ? changedAt : event.changedAt();
        put(entry, new Uid(uid().toString()));
        put(entry, new Sequence((int) (changed.getEpochSecond() - FIRST_REVISION.getEpochSecond())));
        put(entry, new DtStamp(changed));
        put(entry, new LastModified(changed));
        put(entry, new Status(expected ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
        put(entry, new Url(URI.create(site.absolute(page))));
        if (online) {
            put(entry, new Location(EventNotice.online()));
        }
        if (entry.getProperty(Property.ORGANIZER).isEmpty()) {
            entry.add(new Organizer(
                    new ParameterList(List.of(new Cn(PlainText.line(site.name())))),
                    URI.create("mailto:ne-pas-repondre@" + site.baseUrl().getHost())));
        }
        entry.add(attendee());
        return entry;
    }

    private static void put(VEvent entry, Property property) {
        entry.removeAll(property.getName());
        entry.add(property);
    }

    private Attendee attendee() {
        var parameters = List.<Parameter>of(
                new Cn(PlainText.line(guest.name()).replace('"', '’')), PartStat.ACCEPTED, Rsvp.FALSE);
        return new Attendee(new ParameterList(parameters), CalendarEntry.mailto(guest.email()));
    }

    private UUID uid() {
        var name = event.uid() + "/" + guest.registration();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Method method() {
        return expected ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
    }
}
