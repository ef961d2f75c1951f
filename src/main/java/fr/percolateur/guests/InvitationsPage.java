package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.List;

/// Who is invited to an event, and inviting someone.
///
/// @param done what was done just now, in a sentence; empty for nothing
public record InvitationsPage(
        Page page, Event event, List<Invitee> invitees, InvitationForm form, List<FieldError> mistakes, String done) {

    static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/invitations";
    }

    public String action() {
        return address(event);
    }

    public static String since(Invitee invitee) {
        return EventLines.instant(invitee.invitedAt());
    }

    /// Empty for one that nobody else tried to use.
    public static String misused(Invitee invitee) {
        Instant at = invitee.misusedAt();
        return at == null ? "" : say("guests.misused", EventLines.instant(at));
    }
}
