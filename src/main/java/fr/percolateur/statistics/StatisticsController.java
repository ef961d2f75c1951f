package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/atelier/evenements/{slug}/statistiques`, for those who organise the event.
@Controller
class StatisticsController {

    private final Statistics statistics;
    private final EventKeys keys;
    private final Pages pages;
    private final InstantSource clock;

    StatisticsController(Statistics statistics, EventKeys keys, Pages pages, InstantSource clock) {
        this.statistics = statistics;
        this.keys = keys;
        this.pages = pages;
        this.clock = clock;
    }

    private boolean isOver(Event event) {
        var over = event.over();
        return over != null && !clock.instant().isBefore(over);
    }

    @GetMapping("/atelier/evenements/{slug}/statistiques")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var page = Page.of(say("statistics.title", event.title()), StatisticsPage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new StatisticsPage(
                page,
                event,
                statistics.countedAt(event.id()).orElse(null),
                statistics.curve(event.id()),
                isOver(event) ? List.of() : statistics.fills(event.id()),
                statistics.of(event.id()),
                late(event));
        return pages.showOnce(HttpStatus.OK, page, "statistics/show", shown);
    }

    private String late(Event event) {
        return statistics
                .late(event.id())
                .map(people -> say("statistics.late", people))
                .orElse("");
    }

    @GetMapping("/atelier/evenements/{slug}/statistiques.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("statistics.column.part"),
                say("statistics.column.level"),
                say("statistics.column.label"),
                say("statistics.column.people")));
        statistics
                .of(event.id())
                .forEach(figure -> rows.add(List.of(
                        say("statistics.part." + figure.part().name().toLowerCase(Locale.ROOT)),
                        String.valueOf(figure.depth() + 1),
                        figure.label(),
                        figure.people() == null ? "" : String.valueOf(figure.people()))));
        statistics
                .curve(event.id())
                .steps()
                .forEach(step -> rows.add(
                        List.of(say("statistics.curve"), "1", step.day().toString(), String.valueOf(step.people()))));
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("statistiques-" + event.slug() + ".csv")
                                .build()
                                .toString())
                .body(Csv.write(rows));
    }
}
