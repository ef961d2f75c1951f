package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Folder;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import fr.percolateur.rules.Provisional;
import fr.percolateur.rules.Ticket;
import fr.percolateur.rules.Vocabulary;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How one registers: a way there is, and it is that of this event.
final class RegistrationCheck implements Check {

    private static final Phrases OPEN_TO_ALL = new Phrases("""
            entree libre, acces libre, sans inscription, sans reservation, inscription non obligatoire,
            inscriptions closes, inscriptions cloturees, inscriptions fermees, evenement complet, inscription close""");
    /// « Écrivez à veillees@example.org », not made a link.
    private static final Pattern ADDRESS = Pattern.compile("[\\w-]@[\\w-]{1,60}\\.[a-z]{2,6}\\b");
    /// Shorter ones may be the initials of what the text writes in full.
    private static final int SHORTEST = 5;
    private static final double MANY = 0.4;

    @Override
    public void compare(Manuscript manuscript, Folder folder, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        var wrong = new HashSet<Link>();
        var tickets = folder.card(manuscript).tickets();
        foreign(manuscript, tickets, wrong, margin);
        different(tickets, wrong, margin);
        shared(manuscript, tickets, folder, wrong, margin);
        if (manuscript.document().frontMatter().get("event_start_date").isPresent()) {
            missing(manuscript, tickets, wrong, margin);
        }
    }

    /// A link whose words the document never uses.
    private static void foreign(Manuscript manuscript, List<Ticket> tickets, Set<Link> wrong, Margin margin) {
        var all = Vocabulary.of(manuscript);
        var title = Vocabulary.of(manuscript.header("title").stream().toList());
        var told = new HashSet<String>();
        for (var ticket : tickets) {
            var words = ticket.words();
            var missing = words.stream()
                    .filter(word -> word.length() >= SHORTEST && !all.has(word))
                    .toList();
            if (words.size() < 2 || missing.isEmpty()) {
                continue;
            }
            var titled = words.stream().filter(title::has).count();
            if (titled == 0 && words.size() > 2
                    || missing.size() >= MANY * words.size() && titled * 2 <= words.size()) {
                wrong.add(ticket.link());
                margin.note(
                        Code.REG_LINK_WRONG,
                        ticket.link().targetPlace(),
                        ticket.link().target().strip(),
                        null,
                        String.join(" ", words));
            } else if (missing.stream().anyMatch(word -> word.length() > SHORTEST) && told.add(ticket.id())) {
                margin.noteAs(
                        Code.CONTENT_MISMATCH,
                        "link",
                        ticket.link().targetPlace(),
                        ticket.link().target().strip(),
                        null,
                        String.join(" ", missing));
            }
        }
    }

    private static void different(List<Ticket> tickets, Set<Link> wrong, Margin margin) {
        var numbered = tickets.stream().filter(Ticket::numbered).toList();
        var ids = numbered.stream().map(Ticket::id).distinct().toList();
        if (ids.size() == 2 && numbered.stream().map(Ticket::host).distinct().count() == 1) {
            var second = numbered.stream()
                    .filter(ticket -> ticket.id().equals(ids.get(1)))
                    .findFirst()
                    .orElseThrow();
            if (wrong.isEmpty()) {
                margin.noteAs(
                        Code.REG_LINK_WRONG,
                        "differs",
                        second.link().targetPlace(),
                        second.link().target().strip(),
                        null,
                        numbered.getFirst().link().target().strip());
            }
        }
    }

    private static void shared(
            Manuscript manuscript, List<Ticket> tickets, Folder folder, Set<Link> wrong, Margin margin) {
        for (var ticket : tickets) {
            if (!ticket.numbered() || wrong.contains(ticket.link())) {
                continue;
            }
            var owner = folder.kin(manuscript).stream()
                    .filter(other -> folder.card(other).tickets().stream()
                            .anyMatch(one -> one.id().equals(ticket.id())))
                    .filter(other -> earlier(other, manuscript))
                    .findFirst();
            owner.ifPresent(other -> {
                wrong.add(ticket.link());
                margin.noteAs(
                        Code.REG_LINK_WRONG,
                        "shared",
                        ticket.link().targetPlace(),
                        ticket.link().target().strip(),
                        null,
                        day(other).map(moment -> Dates.day(moment.day())).orElse(""),
                        other.document().title());
            });
        }
    }

    private static boolean earlier(Manuscript other, Manuscript mine) {
        var theirs = day(other);
        var ours = day(mine);
        return theirs.isPresent()
                && ours.isPresent()
                && theirs.get().day().isBefore(ours.get().day());
    }

    private static Optional<Moment> day(Manuscript manuscript) {
        return manuscript.document().frontMatter().moment("event_start_date");
    }

    /// One registers on this site.
    private static boolean here(Manuscript manuscript) {
        return manuscript.document().frontMatter().get("inscription").orElse(null) instanceof Value.Mapping terms
                && (terms.get("sur_place").isPresent() || terms.get("en_ligne").isPresent());
    }

    private static void missing(Manuscript manuscript, List<Ticket> tickets, Set<Link> wrong, Margin margin) {
        var writable = manuscript.links().stream().map(Link::target).anyMatch(target -> target.indexOf('@') > 0)
                || manuscript.passages().stream()
                        .anyMatch(passage -> ADDRESS.matcher(passage.prose()).find());
        var announced = announced(manuscript);
        var usable = tickets.stream()
                .filter(ticket -> !Provisional.target(ticket.link()))
                .filter(ticket -> !(wrong.contains(ticket.link()) && announced.isPresent()))
                .toList();
        var open = manuscript.passages().stream()
                .anyMatch(passage -> !OPEN_TO_ALL.in(passage.words()).isEmpty());
        if (writable || open || here(manuscript) || !usable.isEmpty()) {
            return;
        }
        if (announced.isPresent()) {
            margin.noteAs(
                    Code.NO_REGISTRATION,
                    "nolink",
                    announced.get().place(),
                    announced.get().text().strip(),
                    null);
        } else if (!elsewhere(manuscript)) {
            margin.note(
                    Code.NO_REGISTRATION,
                    HeaderCheck.missing(manuscript),
                    manuscript.document().title(),
                    null);
        }
    }

    /// The field that speaks of registering and gives no way to.
    private static Optional<Value.Scalar> announced(Manuscript manuscript) {
        var found = new ArrayList<Value.Scalar>();
        for (var field : manuscript.document().frontMatter().mappings("champs_informations")) {
            var label = Words.fold(field.text("intitule").orElse(""));
            var linked = field.text("lien").filter(link -> !link.isBlank()).isPresent()
                    || field.text("mailto").isPresent();
            if (!linked
                    && field.get("contenu").orElse(null) instanceof Value.Scalar content
                    && !content.isNull()
                    && (label.contains("inscri") || Words.fold(content.text()).contains("inscri"))) {
                found.add(content);
            }
        }
        return found.stream().findFirst();
    }

    /// A field or button that leads to the site of the event, where one registers.
    private static boolean elsewhere(Manuscript manuscript) {
        return manuscript.links().stream()
                .map(Link::text)
                .map(Words::fold)
                .anyMatch(text -> text.contains("inscri") || text.contains("particip") || text.contains("modalites"));
    }
}
