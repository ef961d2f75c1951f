package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.agenda.EventWords;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What speakers and those who invite them are told.
final class SpeakerLetters {

    private final Site site;
    private final Invitations invitations;

    /// @param invitations through which a speaker has a place whatever the conditions are
    SpeakerLetters(Site site, Invitations invitations) {
        this.site = site;
        this.invitations = invitations;
    }

    Letter invitation(Event event, Person person, String token, Viewer.SignedIn by, boolean again) {
        var inviter = by.name().isBlank() ? say("speakers.letter.team") : by.name();
        return Letter.service(
                        new EmailAddress(person.email()),
                        "speech/" + event.id() + "/" + UUID.randomUUID(),
                        say(again ? "speakers.letter.again.subject" : "speakers.letter.subject", event.title()),
                        new Part.Paragraph(say("speakers.letter.hello", person.name())),
                        new Part.Paragraph(
                                say(again ? "speakers.letter.again" : "speakers.letter.text", inviter, event.title())),
                        new Part.Facts(facts(event)),
                        new Part.Button(say("speakers.letter.button"), site.absolute(SpeechPage.address(token))),
                        new Part.Paragraph(say("speakers.letter.personal")),
                        new Part.Note(say("speakers.letter.why", inviter)))
                .answeredBy(new EmailAddress(by.email()))
                .concerning(concern(event));
    }

    /// A place beside the conditions, where one registers here.
    Letter thanks(Event event, Person person) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(say("speakers.letter.hello", person.name())));
        parts.add(new Part.Paragraph(say("speakers.letter.thanks", event.title())));
        parts.add(new Part.Facts(facts(event)));
        if (event.details().access().here()) {
            var token = invitations.invite(
                    new Invitations.Invitation(
                            event.id(), new EmailAddress(person.email()), person.name(), Invitations.Part.SPEAKER),
                    null);
            parts.add(new Part.Paragraph(say("speakers.letter.place")));
            parts.add(new Part.Button(
                    say("speakers.letter.register"),
                    site.absolute("/agenda/" + event.slug() + "/inscription?invitation=" + token)));
        }
        return Letter.service(
                        new EmailAddress(person.email()),
                        "speech/" + event.id() + "/thanks/" + UUID.randomUUID(),
                        say("speakers.letter.thanks.subject", event.title()),
                        parts.toArray(Part[]::new))
                .concerning(concern(event));
    }

    Letter answered(Event event, Person person, State state, String word, EmailAddress to) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(say("speakers.letter.answered." + state.column(), person.name(), event.title())));
        if (!word.isEmpty()) {
            parts.add(new Part.Paragraph(say("speakers.letter.word", word)));
        }
        parts.add(new Part.Button(say("speakers.letter.list"), site.absolute(SpeakersPage.address(event.slug()))));
        return Letter.service(
                        to,
                        "speech/" + event.id() + "/answer/" + UUID.randomUUID(),
                        say("speakers.letter.answered." + state.column(), person.name(), event.title()),
                        parts.toArray(Part[]::new))
                .concerning(concern(event));
    }

    private static String concern(Event event) {
        return "event/" + event.id();
    }

    static List<Part.Fact> facts(Event event) {
        var facts = new ArrayList<Part.Fact>();
        var day = EventWords.day(event);
        var hours = EventWords.hours(event);
        facts.add(new Part.Fact(
                say("speakers.when"),
                day.isEmpty() ? say("speakers.undated") : hours.isEmpty() ? day : day + ", " + hours));
        if (!EventWords.place(event).isEmpty()) {
            facts.add(new Part.Fact(say("speakers.where"), EventWords.place(event)));
        }
        if (event.details().address() != null) {
            facts.add(new Part.Fact(
                    say("speakers.address"),
                    String.join(", ", event.details().address().lines().toList())));
        }
        event.details()
                .travel()
                .forEach(travel -> facts.add(new Part.Fact(
                        travel.means().isBlank() ? say("speakers.access") : travel.means(),
                        String.join(", ", travel.lines()))));
        var contact = event.details().contact();
        if (contact != null) {
            var name = contact.name() == null ? "" : contact.name() + ", ";
            facts.add(new Part.Fact(say("speakers.contact"), name + contact.email()));
        }
        return facts;
    }
}
