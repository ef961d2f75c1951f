package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.event.Event;
import fr.percolateur.event.Speaker;
import fr.percolateur.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quotation as it was typed.
///
/// @param who name of someone whom the document of the event names
/// @param email empty for the one that the directory knows
public record QuotationForm(String who, String email, String sentence, String source) {

    static final QuotationForm EMPTY = new QuotationForm("", "", "", "");

    static final int LONGEST = 500;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABOUT = 300;

    static QuotationForm of(Quotation quotation) {
        return new QuotationForm(quotation.name(), quotation.email(), quotation.words(), quotation.source());
    }

    static QuotationForm read(Map<String, String> fields) {
        return new QuotationForm(
                Typed.line(fields.get("intervenant")),
                Typed.line(fields.get("courriel")),
                bare(Typed.line(fields.get("phrase"))),
                Typed.line(fields.get("source")));
    }

    /// Without quotation marks around it: the pages set their own.
    static String bare(String sentence) {
        return sentence.startsWith("«") && sentence.endsWith("»") && sentence.indexOf('«', 1) < 0
                ? Typed.line(sentence.substring(1, sentence.length() - 1))
                : sentence;
    }

    private Optional<Speaker> speaker(Event event) {
        return event.details().speakers().stream()
                .filter(speaker -> speaker.name().equals(who))
                .findFirst();
    }

    /// @param known address that the directory has of them; empty for none
    List<FieldError> mistakes(Event event, String known) {
        var mistakes = new ArrayList<FieldError>();
        if (speaker(event).isEmpty()) {
            mistakes.add(new FieldError("intervenant", say("quotations.mistake.who")));
        }
        if (email.isEmpty() && known.isEmpty()) {
            mistakes.add(new FieldError("courriel", say("quotations.mistake.email.none")));
        } else if (!email.isEmpty() && EmailAddress.parse(email).isEmpty()) {
            mistakes.add(new FieldError("courriel", say("quotations.mistake.email", email)));
        }
        check("phrase", sentence, LONGEST, mistakes);
        check("source", source, LONGEST_SOURCE, mistakes);
        return mistakes;
    }

    private static void check(String field, String text, int most, List<FieldError> mistakes) {
        if (text.isEmpty()) {
            mistakes.add(new FieldError(field, say("quotations.mistake." + field)));
        } else if (text.length() > most) {
            mistakes.add(new FieldError(field, say("quotations.mistake.long", most, text.length())));
        }
    }

    QuotationDraft draft(Event event, String known) {
        var about = speaker(event)
                .map(speaker -> Stream.of(speaker.role(), speaker.organisation())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ")))
                .orElse("");
        var address = EmailAddress.parse(email.isEmpty() ? known : email).orElseThrow();
        return new QuotationDraft(cut(who, LONGEST_NAME), cut(about, LONGEST_ABOUT), address.text(), sentence, source);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    List<Choice> choices(Event event) {
        return Stream.concat(
                        Stream.of(new Choice("", say("quotations.who.choose"), -1, who.isEmpty())),
                        event.details().speakers().stream()
                                .map(Speaker::name)
                                .distinct()
                                .map(name -> new Choice(name, name, -1, name.equals(who))))
                .toList();
    }
}
