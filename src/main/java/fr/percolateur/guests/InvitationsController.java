package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/invitations`.
@Controller
class InvitationsController {

    private static final String PATH = "/atelier/evenements/{slug}/invitations";
    private static final Set<String> DONE = Set.of("envoi", "renvoi", "retrait");

    private final EventKeys keys;
    private final Invitees invitees;
    private final Invitations invitations;
    private final Pages pages;

    InvitationsController(EventKeys keys, Invitees invitees, Invitations invitations, Pages pages) {
        this.keys = keys;
        this.invitees = invitees;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var done = DONE.contains(fait) ? say("guests.done." + fait) : "";
        return show(HttpStatus.OK, keys.open(slug, viewer), InvitationForm.FRESH, List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> invite(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String titre,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var form = new InvitationForm(nom, courriel, titre);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, form, mistakes, "");
        }
        form.invitation(event.id()).ifPresent(invitation -> invitees.invite(event, invitation, viewer));
        return back(event, "envoi");
    }

    @PostMapping(PATH + "/renvoi")
    ResponseEntity<byte[]> inviteAgain(
            @PathVariable String slug,
            @RequestParam String courriel,
            @RequestParam(defaultValue = "") String vu,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var invitation = invitations.of(address(courriel), event.id()).orElseThrow(Absent::new);
        invitees.inviteAgain(event, invitation, vu, viewer);
        return back(event, "renvoi");
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> withdraw(@PathVariable String slug, @RequestParam String courriel, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        invitees.withdraw(event, address(courriel), viewer);
        return back(event, "retrait");
    }

    private static EmailAddress address(String courriel) {
        return EmailAddress.parse(courriel).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(Event event, String done) {
        return Pages.lead(InvitationsPage.address(event) + "?fait=" + done);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Event event, InvitationForm form, List<FieldError> mistakes, String done) {
        var page = Page.of(say("guests.title", event.title()), InvitationsPage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new InvitationsPage(page, event, invitees.of(event.id()), form, mistakes, done);
        return pages.showOnce(status, page, "guests/invitations", shown);
    }
}
