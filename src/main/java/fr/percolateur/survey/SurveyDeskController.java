package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/satisfaction`: the figures, what people wrote, and what becomes of both.
@Controller
class SurveyDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/satisfaction";
    private static final int EDITIONS = 6;

    private final EventKeys keys;
    private final Events events;
    private final Surveys surveys;
    private final Pages pages;

    SurveyDeskController(EventKeys keys, Events events, Surveys surveys, Pages pages) {
        this.keys = keys;
        this.events = events;
        this.surveys = surveys;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var page = Page.of(say("survey.desk.title", event.title()), SurveyDeskPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "survey/desk",
                new SurveyDeskPage(
                        page,
                        event,
                        surveys.setting(event.id()),
                        surveys.of(event.id()),
                        surveys.words(event.id()),
                        compared(event),
                        fait));
    }

    /// This edition, then those before it that were asked.
    private List<SurveyDeskPage.Compared> compared(Event event) {
        var series = event.series();
        var others = series == null ? Stream.<Event>of() : events.editions(series.slug()).stream();
        return Stream.concat(
                        Stream.of(event),
                        others.filter(other -> other.id() != event.id()
                                && surveys.of(other.id()).isTold()))
                .limit(EDITIONS)
                .map(each -> new SurveyDeskPage.Compared(each.title(), surveys.of(each.id())))
                .toList();
    }

    @PostMapping(PATH + "/reglages")
    ResponseEntity<byte[]> set(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String demander,
            @RequestParam(required = false) @Nullable String montrer,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        surveys.set(event.id(), new Surveys.Setting(demander != null, montrer != null), organiser.id());
        return Pages.lead(SurveyDeskPage.address(slug) + "?fait=reglages");
    }

    @PostMapping(PATH + "/mots/{word}")
    ResponseEntity<byte[]> decide(
            @PathVariable String slug,
            @PathVariable UUID word,
            @RequestParam(defaultValue = "") String geste,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        if (!surveys.decide(
                event.id(), word, geste.equals("montrer") ? Surveys.Fate.SHOWN : Surveys.Fate.HIDDEN, organiser.id())) {
            throw new Absent();
        }
        return Pages.lead(SurveyDeskPage.address(slug) + "?fait=mot");
    }

    /// The figures that may be told, an answer a line.
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("survey.column.question"),
                say("survey.column.answer"),
                say("survey.column.votes"),
                say("survey.column.share")));
        surveys.of(event.id())
                .lines()
                .forEach(line -> line.shares()
                        .forEach(share -> rows.add(List.of(
                                line.question().label(),
                                share.label(),
                                String.valueOf(share.votes()),
                                String.valueOf(share.share())))));
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("satisfaction-" + slug + ".csv")
                                .build()
                                .toString())
                .body(Csv.write(rows));
    }
}
