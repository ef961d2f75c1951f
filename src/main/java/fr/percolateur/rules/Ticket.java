package fr.percolateur.rules;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A link by which one registers.
public record Ticket(Link link) {

    private static final int MOST = 100;

    private static final Set<String> OFFICES = Lexicon.of("""
            eventbrite., helloasso., weezevent., billetweb., framaforms., meetup.com, livestorm., tally.so, forms.gle,
            forms.office, docs.google.com/forms, sphinx, limesurvey, webikeo, yurplan, evento.renater, my.weezevent,
            seekube., bienvenue.pro, inwink., swapcard, /commencer/, inscription, grist, lu.ma, zoom.us/webinar""");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:eventbrite|weezevent|billetweb|helloasso)\\..{0,300}?(\\d{6,})/?(?:[?#].*)?");
    private static final Set<String> SAYS_NOTHING = Lexicon.of("""
            billet, billets, ticket, tickets, inscription, inscriptions, inscrire, commencer, evenement, evenements,
            atelier, ateliers, formation, formations, webinaire, les, des, une, pour, avec, dans, sur, aux, par, vos,
            nos, the, and, form, formulaire, index, html, htm, php, aspx, page, jour, journee, edition, janvier,
            fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, copie, copy""");

    /// « Inscription : en ligne », whatever the address.
    private static final Pattern LABEL = Pattern.compile("inscri|billet|reserv");

    /// Those of a document, in its order.
    public static List<Ticket> all(Manuscript manuscript) {
        var fields = manuscript.document().frontMatter().mappings("champs_informations").stream()
                .filter(field -> LABEL.matcher(Words.fold(field.text("intitule").orElse("")))
                        .find())
                .flatMap(field -> field.text("lien").stream())
                .toList();
        return manuscript.links().stream()
                .map(Ticket::new)
                .filter(ticket -> ticket.registers()
                        || ticket.link.form() == Link.Form.FIELD
                                && fields.contains(ticket.link.target())
                                && ticket.address().startsWith("http"))
                .limit(MOST)
                .toList();
    }

    /// The number that the ticket office gave to the event, else the whole address.
    public String id() {
        var address = address();
        var numbered = NUMBERED.matcher(address);
        return numbered.find() ? numbered.group(1) : address;
    }

    public boolean numbered() {
        return NUMBERED.matcher(address()).find();
    }

    public String host() {
        var address = address();
        var start = address.indexOf("//") + 2;
        var end = address.indexOf('/', start);
        return start < 2 ? "" : end < 0 ? address.substring(start) : address.substring(start, end);
    }

    /// The telling words of the address: « billets-le-cafe-des-algues-123456 » speaks of a café and of seaweed.
    public List<String> words() {
        var path = address().split("[?#]", 2)[0];
        var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var last = bare.substring(bare.lastIndexOf('/') + 1);
        if (last.indexOf('-') < 0 || bare.indexOf('/', bare.indexOf("//") + 2) < 0) {
            return List.of();
        }
        return Arrays.stream(last.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && word.chars().noneMatch(Character::isDigit))
                .filter(word -> !SAYS_NOTHING.contains(word))
                .toList();
    }

    private String address() {
        return Words.fold(link.target().strip()).toLowerCase(Locale.ROOT);
    }

    private boolean registers() {
        var address = address();
        if (!address.startsWith("http")) {
            return false;
        }
        var text = Words.fold(link.text());
        return OFFICES.stream().anyMatch(address::contains)
                || text.contains("inscri") && !text.contains("desinscri") && !address.contains("infolettre")
                || text.contains("reservez")
                || text.contains("billet")
                || link.form() == Link.Form.FIELD && (text.contains("gratuit") || text.contains("participer"));
    }
}
