package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.AgendaQuery;
import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.content.Addresses;
import fr.percolateur.content.Destination;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventFilter;
import fr.percolateur.event.Events;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.home.Themes;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Site;
import fr.percolateur.web.Withdrawn;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Calendars to subscribe to: the agenda or a selection of it, a series, a theme, and one event.
@Controller
@CrossOrigin
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int MOST_EVENTS = 1000;

    private final Events events;
    private final SeriesCatalogue series;
    private final Themes themes;
    private final Addresses addresses;
    private final Site site;
    private final InstantSource clock;

    CalendarController(
            Events events, SeriesCatalogue series, Themes themes, Addresses addresses, Site site, InstantSource clock) {
        this.events = events;
        this.series = series;
        this.themes = themes;
        this.addresses = addresses;
        this.site = site;
        this.clock = clock;
    }

    /// Takes the choices of `/agenda/` in its query string. What is past stays a year, so that a calendar program does
    /// not forget yesterday.
    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> agenda(@RequestParam MultiValueMap<String, String> query) {
        var filter = AgendaQuery.read(query);
        var everything = filter.choosesNothing() && filter.year() == null;
        return answer(
                "agenda",
                new EventCalendar(
                        say(everything ? "feeds.calendar.agenda" : "feeds.calendar.selection", site.name()),
                        AgendaQuery.address("/agenda/", filter),
                        filter.year() == null ? aroundNow(filter) : list(filter, clock.instant())));
    }

    @GetMapping("/agenda/{slug}.ics")
    ResponseEntity<byte[]> event(@PathVariable String slug) {
        return events.find(slug)
                .map(Events.Told::event)
                .map(event -> answer(slug, new EventCalendar(event.title(), event.address(), List.of(event))))
                .orElseGet(() -> lost("/agenda/" + slug + "/"));
    }

    @GetMapping("/series/{slug}.ics")
    ResponseEntity<byte[]> series(@PathVariable String slug) {
        var editions = events.editions(slug);
        return series.find(slug)
                .filter(_ -> !editions.isEmpty())
                .map(found -> answer(slug, new EventCalendar(found.name(), found.address(), editions)))
                .orElseGet(() -> lost("/series/" + slug + "/"));
    }

    @GetMapping("/themes/{slug}.ics")
    ResponseEntity<byte[]> theme(@PathVariable String slug) {
        var found = themes.find(slug).orElseThrow(Absent::new);
        return answer(slug, new EventCalendar(found.name(), found.address(), events.about(slug, MOST_EVENTS)));
    }

    /// A calendar goes where its page went.
    private ResponseEntity<byte[]> lost(String page) {
        return switch (addresses.destination(page)) {
            case Destination.Moved(var to) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(to.substring(0, to.length() - 1) + ".ics"))
                        .build();
            case Destination.Gone _ -> throw new Withdrawn();
            case Destination.Nowhere _ -> throw new Absent();
        };
    }

    /// Events to come, then those of the last twelve months.
    private List<Event> aroundNow(EventFilter filter) {
        var now = clock.instant();
        var today = now.atZone(Moment.PARIS);
        var aYearAgo = today.minusYears(1).toInstant();
        var past = Stream.of(today.getYear(), today.getYear() - 1)
                .flatMap(year -> list(new EventFilter(year, filter.chosen(), filter.words()), now).stream())
                .filter(event -> event.over() != null && event.over().isAfter(aYearAgo));
        return Stream.concat(list(filter, now).stream(), past).toList();
    }

    private List<Event> list(EventFilter filter, Instant now) {
        return events.list(filter, now, 0, MOST_EVENTS).events();
    }

    private ResponseEntity<byte[]> answer(String name, EventCalendar calendar) {
        var file = ContentDisposition.inline()
                .filename(name + ".ics", StandardCharsets.UTF_8)
                .build();
        var answer = ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        return PublicAnswer.with(answer, CALENDAR, calendar.write(site));
    }
}
