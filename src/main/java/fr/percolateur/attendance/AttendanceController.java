package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.print.Printer;
import fr.percolateur.print.Sheet;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lists of an event, for whoever organises its series.
@Controller
class AttendanceController {

    private static final String PATH = "/atelier/agenda/{slug}/participants/";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Events events;
    private final AttendanceRows rows;
    private final Pages pages;
    private final InstantSource clock;

    AttendanceController(Events events, AttendanceRows rows, Pages pages, InstantSource clock) {
        this.events = events;
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH + "inscriptions.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = open(slug, organiser);
        return PaperFile.table(CSV, slug + ".csv", new AttendanceTable(rows.of(event.id())).csv());
    }

    @GetMapping(PATH + "inscriptions.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = open(slug, organiser);
        return PaperFile.table(XLSX, slug + ".xlsx", new AttendanceTable(rows.of(event.id())).xlsx());
    }

    /// To be signed in the room.
    @GetMapping(PATH + "feuille.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String slug, Viewer.SignedIn organiser) {
        return print("sheet", "feuille-", open(slug, organiser));
    }

    /// For the building’s security: names alone.
    @GetMapping(PATH + "accueil.pdf")
    ResponseEntity<byte[]> security(@PathVariable String slug, Viewer.SignedIn organiser) {
        return print("security", "accueil-", open(slug, organiser));
    }

    private ResponseEntity<byte[]> print(String kind, String name, Event event) {
        var people = rows.of(event.id()).stream()
                .filter(person -> person.mode() == Mode.ONSITE && person.status() == Status.CONFIRMED)
                .map(person -> new PeoplePaper.Line(
                        (person.familyName() + " " + person.givenName()).strip(), person.organisation()))
                .toList();
        var last = event.over() == null ? clock.instant() : event.over();
        var destroyed = Dates.day(last.atZone(Moment.PARIS).toLocalDate().plusDays(1));
        var paper = new PeoplePaper(new EventLines(event), people, say("attendance." + kind + ".note", destroyed));
        return PaperFile.pdf(
                name + event.slug(),
                Printer.print(new Sheet(
                        say("attendance." + kind + ".title", event.title()),
                        say("attendance." + kind + ".subject", event.title()),
                        pages.content("attendance/" + kind, paper))));
    }

    private Event open(String slug, Viewer.SignedIn organiser) {
        var event = events.find(slug).orElseThrow(Absent::new).event();
        var series = event.series();
        if (series == null ? !organiser.administers() : !organiser.organises(series.slug())) {
            throw new Forbidden();
        }
        return event;
    }
}
