package fr.percolateur.ticket;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.print.Printer;
import fr.percolateur.print.Sheet;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of a registration, for whoever has its link.
@Controller
class TicketController {

    private final Events events;
    private final RegistrationLinks links;
    private final TicketSheets sheets;
    private final Pages pages;
    private final Site site;

    TicketController(Events events, RegistrationLinks links, TicketSheets sheets, Pages pages, Site site) {
        this.events = events;
        this.links = links;
        this.sheets = sheets;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/inscription/{link}/billet.pdf")
    ResponseEntity<byte[]> ticket(@PathVariable String link) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var event = events.find(registration.event()).orElseThrow(Absent::new);
        if (registration.status() != Status.CONFIRMED) {
            return nothing(link, event, "ticket.none");
        }
        var sheet = sheets.of(registration, event, address(link));
        var printed = Printer.print(new Sheet(
                say("ticket.title", event.title()),
                say("ticket.subject", event.title(), registration.name()),
                pages.content("ticket/paper", sheet)));
        return file(MediaType.APPLICATION_PDF, "billet-" + event.slug() + ".pdf", printed);
    }

    @GetMapping("/inscription/{link}/invitation.ics")
    ResponseEntity<byte[]> invitation(@PathVariable String link) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var event = events.find(registration.event()).orElseThrow(Absent::new);
        return InvitationFile.of(registration, event, address(link))
                .map(invitation -> file(
                        MediaType.parseMediaType(invitation.type()),
                        "invitation-" + event.slug() + ".ics",
                        invitation.write(site)))
                .orElseGet(() -> nothing(link, event, "ticket.undated"));
    }

    /// A person looks for something that is not there yet, or no longer: 404, and what to do instead.
    private ResponseEntity<byte[]> nothing(String link, Event event, String why) {
        var page = new EventLines(event).page(say(why + ".title"), address(link) + "/billet.pdf");
        return pages.showOnce(
                HttpStatus.NOT_FOUND, page, "ticket/nothing", new NothingPage(page, say(why + ".text"), address(link)));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        var disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private static String address(String link) {
        return "/inscription/" + link;
    }
}
