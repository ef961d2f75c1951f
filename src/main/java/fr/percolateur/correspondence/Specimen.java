package fr.percolateur.correspondence;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.mail.Letter;
import fr.percolateur.registration.Claim;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Letters as someone invented would get them, so that who writes the words sees what becomes of them.
public final class Specimen {

    private static final String KEY = "correspondence/specimen";
    private static final String PAGE = "/inscription/exemple";

    private final Composer composer;

    public Specimen(Site site, List<Postscript> postscripts) {
        this.composer = new Composer(site, postscripts);
    }

    public Letter of(LetterKind kind, Template words, Event event) {
        return switch (kind) {
            case WEEK_ONSITE, DAY_ONSITE, HOUR_ONSITE, THANKS_ABSENT ->
                write(words, event, kind.occasion(), Mode.ONSITE, null, null);
            case WEEK_ONLINE, DAY_ONLINE, HOUR_ONLINE -> write(words, event, kind.occasion(), Mode.ONLINE, null, null);
            case THANKS_ONSITE -> write(words, event, kind.occasion(), Mode.ONSITE, Mode.ONSITE, null);
            case THANKS_ONLINE -> write(words, event, kind.occasion(), Mode.ONLINE, Mode.ONLINE, null);
            case THANKS_WAITING -> write(words, event, kind.occasion(), waiting(event), null, null);
            case CHANGE, POSTPONEMENT, CANCELLATION ->
                write(words, event, kind.occasion(), Mode.ONSITE, null, difference(event));
        };
    }

    public Letter ofMessage(Template words, Event event) {
        return write(words, event, Occasion.MESSAGE, Mode.ONSITE, null, null);
    }

    private Letter write(
            Template words,
            Event event,
            Occasion occasion,
            Mode seat,
            @Nullable Mode arrived,
            @Nullable Difference difference) {
        var claim = new Claim(Status.CONFIRMED, seat, 1, seat, null, null, true, true);
        return write(words, event, occasion, someone(event, claim), arrived, difference);
    }

    private Letter write(
            Template words,
            Event event,
            Occasion occasion,
            Registration someone,
            @Nullable Mode arrived,
            @Nullable Difference difference) {
        var about = new Composer.About(event, someone, occasion, arrived, difference, PAGE);
        return composer.write(KEY, words, about);
    }

    private static Difference difference(Event event) {
        var before = new Announced(
                EventFacts.Status.MAINTAINED,
                say("correspondence.specimen.when"),
                say("correspondence.specimen.place"));
        return new Difference(before, Announced.of(event));
    }

    private static Registration waiting(Event event) {
        return someone(event, new Claim(Status.WAITING, Mode.ONSITE, 1, null, Mode.ONSITE, null, true, true));
    }

    private static Registration someone(Event event, Claim claim) {
        return new Registration(
                0,
                event.id(),
                "camille.exemple@exemple.gouv.fr",
                say("correspondence.specimen.given"),
                say("correspondence.specimen.family"),
                "",
                "",
                claim,
                null,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
