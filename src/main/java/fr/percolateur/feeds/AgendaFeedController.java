package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.atom.AtomEntry;
import fr.percolateur.atom.AtomFeed;
import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Pager;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/// `/agenda.atom`: meetings to come, the last that was announced or changed first.
@Controller
@CrossOrigin
class AgendaFeedController {

    private static final String ADDRESS = "/agenda.atom";
    private static final int ENTRIES = 50;

    private final Events events;
    private final Site site;
    private final InstantSource clock;

    AgendaFeedController(Events events, Site site, InstantSource clock) {
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> agenda(@RequestParam(name = "page", defaultValue = "1") String number) {
        var page = Pager.number(number).orElseThrow(Absent::new);
        var toCome = events.lastChanged(clock.instant(), (page - 1) * ENTRIES, ENTRIES);
        if (toCome.events().isEmpty() && page > 1) {
            throw new Absent();
        }
        var pager = new Pager(page, Pager.pages(toCome.total(), ENTRIES), ADDRESS);
        return PublicAnswer.of(
                MediaType.parseMediaType(AtomFeed.TYPE),
                feed(toCome.events(), pager, site).write(site));
    }

    static AtomFeed feed(List<Event> events, Pager pager, Site site) {
        return new AtomFeed(
                say("feeds.atom.title", site.name()),
                say("feeds.atom.subtitle"),
                ADDRESS,
                "/agenda/",
                events.stream().map(event -> entry(event, site)).toList(),
                pager);
    }

    private static AtomEntry entry(Event event, Site site) {
        var facts = Stream.of(EventNotice.when(event), EventNotice.where(event)).toList();
        var lede = event.details().summary();
        return new AtomEntry(
                event.uid(),
                EventNotice.title(event),
                event.address(),
                event.details().created() == null
                        ? null
                        : event.details().created().instant(),
                event.changedAt(),
                Stream.concat(facts.stream(), Stream.of(lede))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")),
                html(Stream.of(facts.stream(), lede.lines(), EventNotice.practical(event, site).stream())
                        .flatMap(lines -> lines)),
                IntStream.range(0, event.tags().size())
                        .mapToObj(rank -> new AtomEntry.Category(
                                event.themes().get(rank), event.tags().get(rank)))
                        .toList(),
                null);
    }

    private static String html(Stream<String> paragraphs) {
        return paragraphs
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8") + "</p>")
                .collect(Collectors.joining());
    }
}
