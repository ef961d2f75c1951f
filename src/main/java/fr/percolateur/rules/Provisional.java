package fr.percolateur.rules;

import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Words;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that stand where something is still to be written.
public final class Provisional {

    private static final Set<String> NAMES = Lexicon.of("""
            lien, liens, link, url, href, adresse, todo, tbd, tbc, xxx, xxxx, xx, x, test, ici, vide, a venir,
            a completer, a definir, a preciser, a renseigner, site, page, inserer""");
    private static final Set<String> OPENINGS =
            Set.of("lien ", "url ", "a ", "inserer ", "mettre ", "ajouter ", "adresse ");
    private static final Set<String> ENDINGS = Set.of(
            " a ajouter",
            " a venir",
            " a completer",
            " a definir",
            " a inserer",
            " a mettre",
            " a preciser",
            " a renseigner",
            " a creer",
            " a faire",
            " ici",
            " manquant",
            " a integrer");

    private static final Set<String> EXAMPLE_HOSTS =
            Set.of("example.com", "example.org", "example.net", "exemple.fr", "exemple.com", "exemple.gouv.fr");

    private Provisional() {}

    /// Whether a folded name, such as the target of a link, only keeps a place.
    static boolean named(String folded) {
        return NAMES.contains(folded)
                || OPENINGS.stream().anyMatch(folded::startsWith)
                || ENDINGS.stream().anyMatch(folded::endsWith);
    }

    /// Whether a link leads but to a word that keeps the place of an address.
    public static boolean target(Link link) {
        var target = link.target().strip();
        return !target.isEmpty() && !Mailbox.isOne(link) && kept(target);
    }

    private static boolean kept(String target) {
        if (target.startsWith("/") || target.startsWith("#") || target.startsWith("?") || target.startsWith("{{")) {
            return false;
        }
        var host = host(target);
        if (host != null) {
            return EXAMPLE_HOSTS.contains(host.startsWith("www.") ? host.substring(4) : host)
                    || host.indexOf('.') < 0 && named(host) && !host.equals("localhost");
        }
        var written = target.indexOf('/') >= 0 || target.indexOf('.') >= 0 || target.indexOf(':') >= 0;
        return !written
                || target.indexOf(' ') > 0
                        && !target.toLowerCase(Locale.ROOT).startsWith("http")
                        && named(Words.fold(target));
    }

    private static @Nullable String host(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        var rest = lower.substring(lower.indexOf("//") + 2);
        var end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
