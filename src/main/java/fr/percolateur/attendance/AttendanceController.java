package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.print.Printer;
import fr.percolateur.print.Sheet;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lists of an event, for whoever organises its series.
@Controller
class AttendanceController {

    private static final String PATH = "/atelier/agenda/{slug}/participants/";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EventKeys keys;
    private final Registrations registrations;
    private final AttendanceRows rows;
    private final Turnouts turnouts;
    private final AuditLog log;
    private final Pages pages;
    private final InstantSource clock;

    AttendanceController(
            EventKeys keys,
            Registrations registrations,
            AttendanceRows rows,
            Turnouts turnouts,
            AuditLog log,
            Pages pages,
            InstantSource clock) {
        this.keys = keys;
        this.registrations = registrations;
        this.turnouts = turnouts;
        this.rows = rows;
        this.log = log;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var starts = event.startsAt();
        var page = Page.of(say("attendance.title", event.title()), AttendancePage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new AttendancePage(
                page,
                event,
                starts != null && !clock.instant().isBefore(starts),
                turnouts.of(event.id()),
                turnouts.others(event.id()),
                turnouts.late(event.id()));
        return pages.showOnce(HttpStatus.OK, page, "attendance/attendance", shown);
    }

    @GetMapping(PATH + "inscriptions.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        return PaperFile.table(
                Csv.TYPE, slug + ".csv", table(event, "csv", organiser).csv());
    }

    @GetMapping(PATH + "inscriptions.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        return PaperFile.table(
                XLSX, slug + ".xlsx", table(event, "xlsx", organiser).xlsx());
    }

    /// To be signed in the room.
    @GetMapping(PATH + "feuille.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String slug, Viewer.SignedIn organiser) {
        return print("sheet", "feuille-", keys.open(slug, organiser), organiser);
    }

    /// For the building’s security: names alone.
    @GetMapping(PATH + "accueil.pdf")
    ResponseEntity<byte[]> security(@PathVariable String slug, Viewer.SignedIn organiser) {
        return print("security", "accueil-", keys.open(slug, organiser), organiser);
    }

    private AttendanceTable table(Event event, String format, Viewer.SignedIn organiser) {
        var questions =
                registrations.terms(event.id()).map(registrations::questions).orElse(List.of());
        var people = rows.of(event.id());
        log(event, format, people.size(), organiser);
        return new AttendanceTable(questions, people);
    }

    /// What leaves the site with the names of many, and who took it along.
    private void log(Event event, String format, int people, Viewer.SignedIn organiser) {
        log.add(AuditAct.by(organiser.id(), "roster.taken", "event/" + event.id())
                .on("format", null, format)
                .on("people", null, String.valueOf(people)));
    }

    private ResponseEntity<byte[]> print(String kind, String name, Event event, Viewer.SignedIn organiser) {
        var people = rows.of(event.id()).stream()
                .filter(person -> person.mode() == Mode.ONSITE && person.status() == Status.CONFIRMED)
                .map(person -> new PeoplePaper.Line(
                        (person.familyName() + " " + person.givenName()).strip(), person.organisation()))
                .toList();
        log(event, "pdf", people.size(), organiser);
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
}
