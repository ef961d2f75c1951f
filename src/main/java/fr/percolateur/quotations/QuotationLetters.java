package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.web.Site;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written to those who are quoted, and to whoever asked them.
final class QuotationLetters {

    private final Site site;

    QuotationLetters(Site site) {
        this.site = site;
    }

    /// @param token opens the quotation, to read it and to answer
    Letter asked(Event event, Quotation quotation, String token, Instant now) {
        var key = quotation.reminders() == 0 ? "asked" : "reminder";
        var title = FrenchLine.set(event.title());
        var letter = Letter.service(
                        new EmailAddress(quotation.email()),
                        "quotation/" + quotation.id() + "/" + key + "/" + now.toEpochMilli(),
                        say("quotations.letter." + key + ".subject", title),
                        new Part.Paragraph(say("quotations.letter.hello", quotation.name())),
                        new Part.Paragraph(say("quotations.letter." + key, title)),
                        new Part.Paragraph(quotation.line()),
                        new Part.Facts(List.of(
                                new Part.Fact(say("quotations.source"), FrenchLine.set(quotation.source())),
                                new Part.Fact(say("quotations.signature"), quotation.author()))),
                        new Part.Paragraph(say("quotations.letter.free")),
                        new Part.Button(say("quotations.letter.button"), site.absolute(SignOffPage.address(token))),
                        new Part.Note(say("quotations.letter.note", QuotationReminders.MOST)))
                .concerning("event/" + event.id());
        return Optional.ofNullable(event.details().contact())
                .map(EventDetails.Contact::email)
                .flatMap(EmailAddress::parse)
                .map(letter::answeredBy)
                .orElse(letter);
    }

    Letter answered(Event event, Quotation quotation, EmailAddress to) {
        var key = "quotations.letter.answered."
                + (quotation.isMended() ? "mended" : quotation.state().column());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(say(key, quotation.name(), FrenchLine.set(event.title()))));
        parts.add(new Part.Paragraph(quotation.line()));
        if (!quotation.word().isEmpty()) {
            parts.add(new Part.Paragraph(say("quotations.letter.word", quotation.word())));
        }
        parts.add(new Part.Button(
                say("quotations.letter.list"),
                site.absolute(QuotationsPage.address(event.slug()) + "/" + quotation.id())));
        return Letter.service(
                        to,
                        "quotation/" + quotation.id() + "/answer/" + quotation.version(),
                        say(key + ".subject", quotation.name()),
                        parts.toArray(Part[]::new))
                .concerning("event/" + event.id());
    }
}
