package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.questions.Askers;
import fr.percolateur.web.Site;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// What is written to those who asked, and to the services that owe an answer. Whoever organises the event reads what
/// services answer.
final class LedgerLetters {

    private final Site site;

    LedgerLetters(Site site) {
        this.site = site;
    }

    /// The same question has one letter of this kind, whatever is changed in it later.
    Letter settled(Event event, Entry entry, Askers.Asker asker, EmailAddress to) {
        var parts = new ArrayList<Part>();
        parts.add(
                new Part.Paragraph(say("ledger.letter.yours", FrenchLine.set(event.title()), Entry.set(asker.text()))));
        if (asker.question() != entry.question().id()) {
            parts.add(new Part.Paragraph(say("ledger.letter.merged", entry.text())));
        }
        parts.add(new Part.Paragraph(entry.told()));
        entry.answer().forEach(paragraph -> parts.add(new Part.Paragraph(paragraph)));
        parts.add(new Part.Button(say("ledger.letter.button"), site.absolute(PublicLedgerPage.address(event))));
        parts.add(new Part.Note(say("ledger.letter.note")));
        return Letter.service(
                        to,
                        "question/" + asker.question() + "/settled",
                        say("ledger.letter.subject", FrenchLine.set(event.title())),
                        parts.toArray(Part[]::new))
                .concerning("event/" + event.id());
    }

    Letter asked(Event event, Entry entry, EmailAddress to, Instant askedAt, int reminder) {
        var key = reminder == 0 ? "asked" : "reminder";
        var letter = Letter.service(
                        to,
                        "question/" + entry.question().id() + "/owed/" + askedAt.getEpochSecond() + "/" + reminder,
                        say("ledger.letter." + key + ".subject", FrenchLine.set(event.title())),
                        new Part.Paragraph(say("ledger.letter." + key, FrenchLine.set(event.title()))),
                        new Part.Paragraph(say("ledger.letter.question", entry.text())),
                        new Part.Paragraph(say("ledger.letter.how")),
                        new Part.Button(say("ledger.letter.button"), site.absolute(PublicLedgerPage.address(event))),
                        new Part.Note(say("ledger.letter.asked.note")))
                .concerning("event/" + event.id());
        return Optional.ofNullable(event.details().contact())
                .map(EventDetails.Contact::email)
                .flatMap(EmailAddress::parse)
                .map(letter::answeredBy)
                .orElse(letter);
    }
}
