package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Speech;
import fr.percolateur.document.Moment;
import fr.percolateur.mail.Part;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a speaker sees of their part, and answers.
///
/// @param facts when, where, whom to ask
/// @param sessions hour and title of those they are in
/// @param event address of its page; empty while nobody else may see it
/// @param panels of other modules, for one who accepted
public record SpeechPage(
        Page page,
        String action,
        String title,
        Speech speech,
        List<Part.Fact> facts,
        List<String> sessions,
        String event,
        List<Content> panels,
        Typed form,
        PortraitView portrait,
        List<FieldError> mistakes,
        String done) {

    public record Typed(
            List<Choice> answers,
            String word,
            String position,
            String organisation,
            String biography,
            boolean image,
            boolean recording,
            String seen) {}

    static String address(String token) {
        return "/intervention/" + token;
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    static Typed typed(AnswerForm form) {
        return new Typed(
                List.of(
                        new Choice(
                                "oui",
                                say("speakers.answer.yes"),
                                say("speakers.answer.yes.hint"),
                                form.answer().equals("oui")),
                        new Choice(
                                "non",
                                say("speakers.answer.no"),
                                say("speakers.answer.no.hint"),
                                form.answer().equals("non"))),
                form.word(),
                form.position(),
                form.organisation(),
                form.biography(),
                form.image(),
                form.recording(),
                form.seen());
    }

    /// « Accordé le 12 janvier 2027 », or empty.
    public static String given(@Nullable Instant at) {
        return at == null
                ? ""
                : say(
                        "speakers.consent.given",
                        Dates.day(at.atZone(Moment.PARIS).toLocalDate()));
    }
}
