package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.correspondence.Messages;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;
import java.util.List;

/// Where a message is written, and what left.
///
/// @param sent whether one was sent just now
public record MessagesPage(
        Page page,
        Event event,
        MessageForm form,
        List<FieldError> mistakes,
        boolean sent,
        List<Messages.Sent> history) {

    static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/messages";
    }

    public String action() {
        return address(event);
    }

    public String fields() {
        return Words.fields();
    }

    public String templates() {
        var series = event.series();
        return series == null ? "" : TemplatesPage.address(series.slug());
    }

    public static String what(Messages.Sent letter) {
        var message = letter.message();
        return message == null
                ? say("writing.occasion." + letter.occasion().word())
                : message.words().subject();
    }

    public static String when(Messages.Sent letter) {
        return EventLines.instant(letter.at());
    }

    public static String count(Messages.Sent letter) {
        return letter.done() ? String.valueOf(letter.letters()) : say("writing.history.leaving", letter.letters());
    }
}
