package fr.percolateur.extraction;

import fr.percolateur.document.Moment;
import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.prose.Cue;
import fr.percolateur.prose.DeadlineMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Words;
import fr.percolateur.wording.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one registers: the link, whether one must, until when, and what else is said of it.
final class Registering {

    private static final Cue INVITES = Cue.of(
            "\\b(?:pre-?)?inscri|\\binscrivez|\\breserve(?:r|z)|\\breservation|\\bbillet|\\bparticiper\\b",
            "inscri",
            "reserv",
            "billet",
            "participer");
    private static final Cue BOOKS = Cue.of("inscri|\\breserv(?:er|ez|ation)|\\bbillet", "inscri", "reserv", "billet");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s");
    private static final int SHORT_PASSAGE = 250;
    private static final Pattern FORM =
            Pattern.compile("\\b(?:ce |le )?(?:formulaire|lien|ici)\\b|\\bplateforme\\b|\\ben ligne\\b");
    private static final Pattern LATER =
            Pattern.compile("newsletter|lettre d'information|desinscri|liste de diffusion|infolettre");
    private static final Cue REQUIRED = Cue.of(
            "inscriptions? [^.]{0,30}(?:obligatoire|requise|necessaire|indispensable)"
                    + "|\\bsur inscription|obligatoire[^.]{0,20}inscription|preinscri",
            "inscri");
    private static final Cue FREE_TO_COME = Cue.of(
            "inscription [^.]{0,20}(?:conseillee|recommandee|facultative|souhaitee)|sans inscription", "inscription");
    private static final Cue CAPACITY = Cue.of(
            "\\b(?:limite\\w*|maximum|jusqu'a|jauge|capacite)\\b[^.;\\d]{0,50}?(?<n>\\d{1,4}) (?:participant|personne|place|agent|inscrit)",
            "limite",
            "maximum",
            "jusqu'a",
            "jauge",
            "capacite");
    private static final Cue FREE = Cue.of("\\b(?:gratuit|entree libre)", "gratuit", "entree libre");
    private static final Cue LIMITED =
            Cue.of("places? (?:sont )?limitees?|limite des places|nombre de places (?:est )?limite", "limite");
    private static final Cue APPROVED =
            Cue.of("ne vaut pas|sous reserve de validation|preinscri", "ne vaut pas", "sous reserve", "preinscri");

    private Registering() {}

    static EventFacts.Registration of(Reading reading, @Nullable Fact<Moment> start) {
        var url = url(reading);
        return new EventFacts.Registration(
                required(reading, url),
                url,
                null,
                deadline(reading, start).orElse(null),
                Audience.of(reading),
                OwnKeys.registration(reading.header()),
                others(reading));
    }

    private static @Nullable Fact<String> url(Reading reading) {
        var written = reading.fields().stream()
                .filter(field -> valid(field.link()))
                .filter(field ->
                        INVITES.in(Words.fold(field.label() + " " + field.content())) || field.labelled("modalite"))
                .map(field -> field.link().strip())
                .findFirst();
        var shown = links(reading).map(Line.Link::target).findFirst();
        if (written.isPresent() && shown.isPresent() && !same(written.get(), shown.get()) && tickets(shown.get())) {
            reading.conflicts().add(Wording.say("extraction.two-links", written.get(), shown.get()));
        }
        return written.map(Fact::written).or(() -> shown.map(Fact::deduced)).orElse(null);
    }

    /// Links whose words register; failing that, a form in a sentence that registers.
    private static Stream<Line.Link> links(Reading reading) {
        var named = reading.lines().stream()
                .flatMap(line -> line.links().stream())
                .filter(link -> valid(link.target()))
                .filter(link -> registers(link.text() + " " + link.title()));
        var forms = reading.lines().stream()
                .filter(line -> registers(line.text()))
                .flatMap(line -> line.links().stream())
                .filter(link -> valid(link.target())
                        && FORM.matcher(Words.fold(link.text())).find());
        return Stream.concat(named, forms);
    }

    private static boolean registers(String words) {
        var folded = Words.fold(words);
        return INVITES.in(folded) && !LATER.matcher(folded).find();
    }

    private static boolean valid(String target) {
        try {
            var address = new URI(target.strip());
            return address.getHost() != null
                    && address.getScheme() != null
                    && address.getScheme().startsWith("http");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean same(String one, String other) {
        return one.replaceFirst("[?#].*", "").equals(other.strip().replaceFirst("[?#].*", ""));
    }

    /// Whether an address holds the number of one event, so that two of them are two events.
    private static boolean tickets(String target) {
        return target.replaceFirst("[?#].*", "").matches(".*\\d{6,}/?");
    }

    private static @Nullable Boolean required(Reading reading, @Nullable Fact<String> url) {
        var said = Words.fold(said(reading));
        if (REQUIRED.in(said)) {
            return true;
        }
        if (FREE_TO_COME.in(said)) {
            return false;
        }
        var byMail = reading.fields().stream()
                .anyMatch(field -> registers(field.label()) && !field.mail().isEmpty());
        return url == null && !byMail ? null : Boolean.TRUE;
    }

    private static String said(Reading reading) {
        return String.join(
                " . ",
                Stream.concat(
                                reading.fields().stream().map(field -> field.label() + " " + field.content()),
                                reading.lines().stream().map(Line::text))
                        .toList());
    }

    /// A last day in a passage that speaks of registering; that of a call for projects is another matter.
    private static Optional<Fact<Moment>> deadline(Reading reading, @Nullable Fact<Moment> start) {
        var own = OwnKeys.registration(reading.header());
        if (own != null && own.closes() != null) {
            return Optional.of(Fact.written(own.closes()));
        }
        var fields = reading.fields().stream().map(field -> field.label() + " : " + field.content());
        var passages = Stream.concat(
                reading.lede().stream().map(Line::text),
                reading.blocks().stream().map(Block::text));
        return Stream.concat(fields, passages)
                .flatMap(Registering::sentences)
                .filter(text -> BOOKS.in(Words.fold(text)))
                .flatMap(text -> FrenchTime.deadlines(text).stream())
                .flatMap(mention -> moment(reading, mention, start).stream())
                .findFirst()
                .map(Fact::deduced);
    }

    /// A button and the last day under it are one passage; a paragraph is read sentence by sentence.
    private static Stream<String> sentences(String text) {
        return text.length() < SHORT_PASSAGE ? Stream.of(text) : SENTENCE.splitAsStream(text);
    }

    /// Without a year, the last such day before the event; a day long after it is another’s last day.
    private static Optional<Moment> moment(Reading reading, DeadlineMention mention, @Nullable Fact<Moment> start) {
        var event = start == null ? null : start.value().day();
        return mention.date()
                .on(event == null ? reading.yearOf(mention.date()) : event.getYear())
                .map(day -> event != null && mention.date().year() == null && day.isAfter(event.plusMonths(6))
                        ? day.minusYears(1)
                        : day)
                .filter(day -> event == null || !day.isAfter(event.plusMonths(2)))
                .map(day -> mention.hour() == null ? Moment.of(day) : Moment.of(day, mention.hour()));
    }

    private static Map<String, Object> others(Reading reading) {
        var others = new LinkedHashMap<String, Object>();
        var said = Words.fold(said(reading));
        if (FREE.in(said)) {
            others.put("free", true);
        }
        if (LIMITED.in(said)) {
            others.put("places_limited", true);
        }
        if (APPROVED.in(said)) {
            others.put("validation", true);
        }
        if (said.contains("liste d'attente")) {
            others.put("waitlist", true);
        }
        CAPACITY.first(said).ifPresent(capacity -> others.put("capacity", Integer.valueOf(capacity.group("n"))));
        mails(reading).stream().findFirst().ifPresent(mail -> others.put("contact", mail));
        return others;
    }

    private static List<String> mails(Reading reading) {
        return Stream.concat(
                        reading.fields().stream().map(Field::mail),
                        reading.lines().stream()
                                .flatMap(line -> line.links().stream())
                                .filter(Line.Link::mail)
                                .map(link -> link.target().substring("mailto:".length())))
                .map(mail -> mail.replaceFirst("^mailto:", "")
                        .replaceFirst("\\?.*", "")
                        .strip())
                .filter(mail -> mail.matches("[\\w.+-]{1,64}@[\\w.-]{3,100}"))
                .toList();
    }
}
