package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditTrail;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Move;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/inscriptions/{id}`: one registration.
@Controller
class RegistrantController {

    private static final String PATH = "/atelier/evenements/{slug}/inscriptions/{id:[1-9][0-9]{0,17}}";
    private static final int HISTORY = 50;

    private final EventKeys keys;
    private final Events events;
    private final Registrations registrations;
    private final Registrants registrants;
    private final AuditTrail trail;
    private final Acts acts;
    private final Pages pages;

    RegistrantController(
            EventKeys keys,
            Events events,
            Registrations registrations,
            Registrants registrants,
            AuditTrail trail,
            Acts acts,
            Pages pages) {
        this.keys = keys;
        this.events = events;
        this.registrations = registrations;
        this.registrants = registrants;
        this.trail = trail;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn viewer) {
        return new Sheet(slug, id, viewer).show(HttpStatus.OK, Done.told(fait), "", "", List.of());
    }

    /// Leads to the page of a registration whose event is not at hand: from the audit log.
    @GetMapping("/atelier/inscriptions/{id:[1-9][0-9]{0,17}}")
    ResponseEntity<byte[]> lead(@PathVariable long id, Viewer.SignedIn viewer) {
        var event = registrations
                .find(id)
                .flatMap(registration -> events.kept(registration.event()))
                .orElseThrow(Absent::new);
        return Pages.lead(RegistrantPage.address(keys.open(event.slug(), viewer), id));
    }

    @PostMapping(PATH + "/validation")
    ResponseEntity<byte[]> approve(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn viewer) {
        return new Sheet(slug, id, viewer).perform(Act.APPROVE, "");
    }

    @PostMapping(PATH + "/refus")
    ResponseEntity<byte[]> refuse(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            Viewer.SignedIn viewer) {
        return new Sheet(slug, id, viewer).perform(Act.REFUSE, motif);
    }

    @PostMapping(PATH + "/annulation")
    ResponseEntity<byte[]> cancel(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            Viewer.SignedIn viewer) {
        return new Sheet(slug, id, viewer).perform(Act.CANCEL, motif);
    }

    @PostMapping(PATH + "/envoi")
    ResponseEntity<byte[]> resend(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn viewer) {
        return new Sheet(slug, id, viewer).perform(Act.RESEND, "");
    }

    @PostMapping(PATH + "/mode")
    ResponseEntity<byte[]> move(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String mode,
            Viewer.SignedIn viewer) {
        var sheet = new Sheet(slug, id, viewer);
        return Mode.of(mode).map(sheet::move).orElseThrow(Absent::new);
    }

    /// One registration, for one request of someone who may open it.
    private final class Sheet {

        private final Event event;
        private final Registration registration;
        private final Viewer.SignedIn viewer;

        private Sheet(String slug, long id, Viewer.SignedIn viewer) {
            this.event = keys.open(slug, viewer);
            this.registration = registrations
                    .find(id)
                    .filter(found -> found.event() == event.id())
                    .orElseThrow(Absent::new);
            this.viewer = viewer;
        }

        private ResponseEntity<byte[]> perform(Act act, String typed) {
            var reason = Reason.of(typed);
            if (act.needsReason() && !reason.mistakes().isEmpty()) {
                return show(HttpStatus.UNPROCESSABLE_CONTENT, "", "", typed, reason.mistakes());
            }
            var isDone = acts.perform(act, registration, reason.text(), viewer);
            return isDone ? back(Done.query(act, 1, 0)) : tooLate();
        }

        private ResponseEntity<byte[]> move(Mode mode) {
            var move = acts.move(registration, mode, viewer);
            if (move.isEmpty()) {
                return tooLate();
            }
            return switch (move.get()) {
                case Move.Moved _ -> back("?fait=deplacer-1");
                case Move.Queued _ -> back("?fait=ranger-1");
                case Move.Impossible _ -> show(HttpStatus.CONFLICT, "", say("roster.move.impossible"), "", List.of());
            };
        }

        private ResponseEntity<byte[]> back(String query) {
            return Pages.lead(RegistrantPage.address(event, registration.id()) + query);
        }

        private ResponseEntity<byte[]> tooLate() {
            return show(HttpStatus.CONFLICT, "", say("roster.too-late"), "", List.of());
        }

        private ResponseEntity<byte[]> show(
                HttpStatus status, String done, String trouble, String typed, List<FieldError> mistakes) {
            var known = registrations.find(registration.id()).orElseThrow(Absent::new);
            var title = say("roster.one", known.name(), event.title());
            var page = Page.of(title, RegistrantPage.address(event, known.id()))
                    .under(Shelf.EVENTS.trail(new Crumb(say("roster.heading"), RosterPage.address(event))))
                    .unlisted();
            var shown = new RegistrantPage(
                    page,
                    event,
                    known,
                    registrants.find(event.id(), List.of(known.id())).getFirst().body(),
                    known.claim().isWaiting() ? registrations.rank(known) : 0,
                    registrants.answers(known.id()),
                    trail.find(AuditTrail.Query.about(Acts.subject(known)), 0, HISTORY),
                    registrations.pools(event.id()).values().stream()
                                    .filter(pool -> pool.offered())
                                    .count()
                            > 1,
                    done,
                    trouble,
                    typed,
                    mistakes);
            return pages.showOnce(status, page, "roster/registrant", shown);
        }
    }
}
