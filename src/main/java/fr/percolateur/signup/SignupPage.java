package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The page on which one registers, or reads why one cannot.
///
/// @param suggestion the address that was probably meant; null for none
/// @param offers what one may do instead
public record SignupPage(
        Page page,
        Event event,
        Welcome welcome,
        Opening opening,
        List<Question> questions,
        SignupForm form,
        List<FieldError> mistakes,
        @Nullable String suggestion,
        List<Alternative.Offer> offers,
        List<Content> boxes) {

    public Terms terms() {
        return welcome.terms();
    }

    /// By which invitation one came, to be sent along; empty for none.
    public String invitation() {
        return welcome.token();
    }

    public String invited() {
        return welcome.notice();
    }

    public EventLines lines() {
        return new EventLines(event);
    }

    public String action() {
        return SignupController.address(event.slug());
    }

    /// What nobody says for another.
    public RepliesPart replies() {
        return new RepliesPart(terms(), questions, form.replies(), mistakes);
    }

    public boolean isOpen() {
        return opening.isOpen() && welcome.expected();
    }

    /// In one word, for those who read the page by program.
    public String state() {
        if (!welcome.expected() && opening.isOpen()) {
            return "invitation";
        }
        return opening.obstacle()
                .map(obstacle -> obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseGet(() -> opening.isFull() ? "full" : opening.isLast() ? "last" : "open");
    }

    /// Why one cannot register.
    public String closedTitle() {
        return say("signup.closed." + state() + ".title");
    }

    public String closedText() {
        var opens = terms().opens();
        return state().equals("not-yet") && opens != null
                ? say("signup.closed.not-yet.text", EventLines.instant(opens))
                : say("signup.closed." + state() + ".text");
    }

    public String notice() {
        return opening.isFull()
                ? say("signup.full")
                : opening.isLast() ? say("signup.last") : terms().approval() ? say("signup.approval") : "";
    }

    /// The last moment to register; empty when none is set.
    public String closes() {
        var closes = terms().closes();
        return closes == null ? "" : EventLines.instant(closes);
    }

    public String until() {
        return closes().isEmpty() ? "" : say("signup.until", closes());
    }

    public boolean hasModes() {
        return opening.pools().size() > 1;
    }

    public List<Choice> modes() {
        var choices = new ArrayList<Choice>();
        for (var mode : List.of(Mode.ONSITE, Mode.ONLINE)) {
            if (opening.pools().containsKey(mode)) {
                choices.add(new Choice(mode.word(), say("signup.mode." + mode.word()), hint(mode), isChosen(mode)));
            }
        }
        return choices;
    }

    /// The only mode, in words.
    public String onlyMode() {
        var mode = modes().getFirst();
        return mode.hint().isEmpty() ? mode.label() : say("signup.mode.only", mode.label(), mode.hint());
    }

    private boolean isChosen(Mode mode) {
        return opening.pools().size() == 1 || form.mode().equals(mode.word());
    }

    /// Whether there is room, else what it means to come this way.
    private String hint(Mode mode) {
        if (opening.isFull(mode)) {
            return say("signup.mode.full");
        }
        if (opening.isLast(mode)) {
            return say("signup.mode.last");
        }
        return mode == Mode.ONLINE ? say("signup.mode.en_ligne.hint") : lines().place();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public String givenName() {
        return form.givenName();
    }

    public String familyName() {
        return form.familyName();
    }

    public String email() {
        return form.email();
    }

    public String position() {
        return form.position();
    }

    public String organisation() {
        return form.organisation();
    }

    /// The address whose spelling is questioned now, or was before: to send it again is to keep it.
    public String seen() {
        return suggestion == null ? form.seen() : form.email();
    }
}
