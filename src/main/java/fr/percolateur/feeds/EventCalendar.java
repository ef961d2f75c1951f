package fr.percolateur.feeds;

import fr.percolateur.event.Event;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Events as a calendar to open once or to subscribe to
/// ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545), [RFC 7986](https://www.rfc-editor.org/rfc/rfc7986)).
///
/// @param name as the calendar program will list it
/// @param page path of the page that says the same to people
record EventCalendar(String name, String page, List<Event> events) {

    static final String PRODUCT = "-//Percolateur//Agenda//FR";
    private static final Duration REFRESH = Duration.ofHours(6);

    /// An event without a date has no place in a calendar: it comes when its date does.
    byte[] write(Site site) {
        var components = new ArrayList<CalendarComponent>();
        components.add(ParisTime.component());
        events.stream()
                .filter(event -> event.details().start() != null)
                .map(event -> CalendarEntry.of(event, site))
                .forEach(components::add);
        // the library’s own writer folds by characters
        return ContentLines.fold(new Calendar(properties(site), new ComponentList<>(components)).toString());
    }

    private PropertyList properties(Site site) {
        var title = PlainText.line(name);
        return new PropertyList(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(title),
                new XProperty("X-WR-CALNAME", title),
                new Url(site.baseUrl().resolve(page)),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
    }
}
