package fr.percolateur.correspondence;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.EventWords;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a letter to one person: the chosen words, then what holds in any words: when, where, what changed, and the
/// way to their own page.
final class Composer {

    private final Site site;
    private final List<Postscript> postscripts;

    Composer(Site site, List<Postscript> postscripts) {
        this.site = site;
        this.postscripts = postscripts;
    }

    /// What one letter is about.
    ///
    /// @param difference null unless something changed
    /// @param page path of the person’s own page
    record About(
            Event event,
            Registration registration,
            Occasion occasion,
            @Nullable Mode arrived,
            @Nullable Difference difference,
            String page) {

        /// The mode of the place, or of the one hoped for.
        Mode seat() {
            var claim = registration.claim();
            return claim.seat() == null ? claim.mode() : claim.seat();
        }

        /// Whether they hoped for a place, had none, and did not come all the same.
        boolean waited() {
            return arrived == null && registration.status() == Status.WAITING;
        }
    }

    /// @param words with fields
    Letter write(String key, Template words, About about) {
        var filled = words.fill(values(about.event(), about.registration()));
        var parts = new ArrayList<Part>();
        filled.paragraphs().forEach(text -> parts.add(new Part.Paragraph(text)));
        words(about).forEach(text -> parts.add(new Part.Paragraph(text)));
        facts(about).ifPresent(parts::add);
        parts.add(button(about));
        if (about.occasion() == Occasion.THANKS) {
            postscripts.forEach(postscript -> parts.addAll(
                    postscript.of(about.event(), about.registration(), about.arrived(), site.absolute(about.page()))));
        }
        parts.add(new Part.Note(say("correspondence.note." + about.occasion().word()
                + (about.occasion() == Occasion.THANKS && about.waited() ? ".waited" : ""))));
        var to = new EmailAddress(about.registration().email());
        var letter = Letter.service(to, key, filled.subject(), parts.toArray(Part[]::new))
                .concerning("event/" + about.event().id());
        return reader(about.event()).map(letter::answeredBy).orElse(letter);
    }

    /// What the organisers add to what changed, a paragraph each.
    private static List<String> words(About about) {
        var notice = about.event().details().notice();
        return switch (about.occasion()) {
            case CHANGE, POSTPONEMENT, CANCELLATION ->
                notice == null ? List.of() : new Template("", say("correspondence.words", notice)).paragraphs();
            case WEEK, DAY, HOUR, THANKS, MESSAGE -> List.of();
        };
    }

    private static Map<Field, String> values(Event event, Registration registration) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.GIVEN_NAME, registration.givenName());
        values.put(Field.FAMILY_NAME, registration.familyName());
        values.put(Field.EVENT, event.title());
        values.put(Field.SERIES, event.series() == null ? "" : event.series().name());
        var day = EventWords.day(event);
        values.put(Field.DATE, day.isEmpty() ? say("correspondence.undated") : day);
        values.put(Field.HOURS, EventWords.hours(event));
        values.put(Field.PLACE, EventWords.place(event));
        return values;
    }

    private static Optional<Part> facts(About about) {
        var facts = new ArrayList<Part.Fact>();
        var difference = about.difference();
        if (difference != null && about.occasion() != Occasion.CANCELLATION) {
            facts.addAll(changed(difference));
        }
        switch (about.occasion()) {
            case WEEK, DAY, HOUR, CHANGE -> facts.addAll(practical(about));
            case CANCELLATION -> facts.add(new Part.Fact(say("correspondence.was"), planned(about)));
            case POSTPONEMENT, THANKS, MESSAGE -> {}
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Part.Facts(facts));
    }

    private static String planned(About about) {
        var difference = about.difference();
        return difference == null
                ? new EventLines(about.event()).when()
                : difference.before().when();
    }

    /// What people were told, then what holds.
    private static List<Part.Fact> changed(Difference difference) {
        var before = difference.before();
        var after = difference.after();
        var facts = new ArrayList<Part.Fact>();
        if (before.status() != after.status()) {
            facts.add(new Part.Fact(say("correspondence.status"), arrow(status(before), status(after))));
        }
        if (!before.when().equals(after.when())) {
            facts.add(new Part.Fact(say("correspondence.when.changed"), arrow(before.when(), after.when())));
        }
        if (!before.place().equals(after.place())) {
            facts.add(new Part.Fact(say("correspondence.place.changed"), arrow(place(before), place(after))));
        }
        return facts;
    }

    private static String status(Announced announced) {
        return say("correspondence.event." + announced.status().name().toLowerCase(Locale.ROOT));
    }

    private static String place(Announced announced) {
        return announced.place().isEmpty() ? say("correspondence.online") : announced.place();
    }

    private static String arrow(String before, String after) {
        return say("correspondence.before", before) + "\n" + say("correspondence.after", after);
    }

    private static List<Part.Fact> practical(About about) {
        var facts = new ArrayList<Part.Fact>();
        var difference = about.difference();
        if (difference == null
                || difference.before().when().equals(difference.after().when())) {
            facts.add(new Part.Fact(say("correspondence.when"), new EventLines(about.event()).when()));
        }
        var place = Announced.of(about.event()).place();
        if (about.seat() == Mode.ONSITE
                && !place.isEmpty()
                && (difference == null || difference.before().place().equals(place))) {
            facts.add(new Part.Fact(say("correspondence.where"), place));
        }
        var how = say("correspondence.mode." + about.seat().word());
        var status =
                say("correspondence.status." + about.registration().status().word());
        facts.add(new Part.Fact(say("correspondence.yours"), say("correspondence.yours.is", status, how)));
        return facts;
    }

    private Part button(About about) {
        var online = about.seat() == Mode.ONLINE;
        return switch (about.occasion()) {
            case WEEK, DAY, HOUR -> button(online ? "join" : "ticket", about.page());
            case CHANGE, POSTPONEMENT, MESSAGE -> button("registration", about.page());
            case CANCELLATION -> button("event", about.event().address());
            case THANKS ->
                about.arrived() == null
                        ? button("event", about.event().address())
                        : button("certificate", about.page() + "/attestation.pdf");
        };
    }

    private Part button(String name, String path) {
        return new Part.Button(say("correspondence.button." + name), site.absolute(path));
    }

    /// Who organises reads the answers, where a document says who that is.
    private static Optional<EmailAddress> reader(Event event) {
        var contact = event.details().contact();
        return contact == null ? Optional.empty() : EmailAddress.parse(contact.email());
    }
}
