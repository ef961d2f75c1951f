package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.util.ArrayList;

/// What a colleague reads: who entered them, what for, on what ground, and how to answer.
final class GroupLetters {

    private final RegistrationLinks links;
    private final Site site;

    GroupLetters(RegistrationLinks links, Site site) {
        this.links = links;
        this.site = site;
    }

    /// The information that article 14 of the GDPR asks for when data come from another: from whom, what for, on what
    /// ground, until when, with which rights.
    Letter entered(Registration registration, Event event, Sponsor sponsor, Instant until) {
        var lines = new EventLines(event);
        var end = EventLines.instant(until);
        var state = registration.status() == Status.HELD ? "held" : "full";
        return Letter.service(
                new EmailAddress(registration.email()),
                "group/" + registration.id() + "/entered",
                say("group.letter.subject", sponsor.name(), event.title()),
                new Part.Paragraph(say("group.letter.hello", registration.givenName())),
                new Part.Paragraph(say("group.letter." + state, sponsor.told(), event.title(), end)),
                button("group.letter.button", registration),
                facts(registration, lines),
                new Part.Note(
                        say("group.letter.source", sponsor.told(), end, site.absolute("/donnees-personnelles/"))));
    }

    /// Once for each who wants to enter them, however often.
    Letter known(Registration registration, Event event, Sponsor sponsor) {
        return Letter.service(
                new EmailAddress(registration.email()),
                "group/" + registration.id() + "/known/" + sponsor.email(),
                say("group.letter.subject", sponsor.name(), event.title()),
                new Part.Paragraph(say("group.letter.hello", registration.givenName())),
                new Part.Paragraph(say("group.letter.known", sponsor.told(), event.title())),
                button("group.letter.known.button", registration),
                facts(registration, new EventLines(event)),
                new Part.Note(say("group.letter.known.note")));
    }

    private Part button(String label, Registration registration) {
        return new Part.Button(say(label), site.absolute("/inscription/" + links.issue(registration)));
    }

    private static Part facts(Registration registration, EventLines lines) {
        var facts = new ArrayList<Part.Fact>();
        facts.add(new Part.Fact(say("signup.when"), lines.when()));
        if (!lines.place().isEmpty()) {
            facts.add(new Part.Fact(say("signup.where"), lines.place()));
        }
        facts.add(new Part.Fact(
                say("signup.how"),
                say("signup.mode." + registration.claim().mode().word())));
        return new Part.Facts(facts);
    }
}
