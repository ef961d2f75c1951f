package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.signup.EventLines;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.UUID;

/// What someone who is invited reads. Answers go to whoever invites.
final class InvitationLetter {

    private final Site site;

    InvitationLetter(Site site) {
        this.site = site;
    }

    Letter write(Event event, Invitation invitation, String token, Viewer.SignedIn by) {
        var lines = new EventLines(event);
        var part = invitation.part().word();
        var facts = new ArrayList<Part.Fact>();
        facts.add(new Part.Fact(say("guests.letter.when"), lines.when()));
        if (!lines.place().isEmpty()) {
            facts.add(new Part.Fact(say("guests.letter.where"), lines.place()));
        }
        var inviter = by.name().isBlank() ? say("guests.letter.team") : by.name();
        return Letter.service(
                        invitation.email(),
                        "invitation/" + event.id() + "/" + UUID.randomUUID(),
                        say("guests.letter." + part + ".subject", event.title()),
                        new Part.Paragraph(say("guests.letter.hello", invitation.name())),
                        new Part.Paragraph(say("guests.letter." + part, inviter, event.title())),
                        new Part.Facts(facts),
                        new Part.Button(
                                say("guests.letter.button"),
                                site.absolute("/agenda/" + event.slug() + "/inscription?invitation=" + token)),
                        new Part.Paragraph(say("guests.letter.personal", invitation.email())),
                        new Part.Note(say("guests.letter.why", inviter)))
                .answeredBy(new EmailAddress(by.email()))
                .concerning("event/" + event.id());
    }
}
