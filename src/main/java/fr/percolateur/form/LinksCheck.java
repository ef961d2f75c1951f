package fr.percolateur.form;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Words;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Lexicon;
import fr.percolateur.rules.Margin;
import java.util.Set;
import java.util.regex.Pattern;

/// What links say (RGAA 6.1): words that are understood out of their sentence, and no address left as text.
final class LinksCheck implements Check {

    private static final Set<String> SAYS_NOTHING = Lexicon.of("""
            ici, la, cliquez ici, cliquer ici, cliquez, clic, par ici, juste ici, c'est ici, click here, here, lien,
            le lien, ce lien, un lien, via ce lien, suivre ce lien, suivez ce lien, lien suivant, liens,
            le lien suivant, lien d'inscription, lire, lire la suite, lire l'article, lire plus, la suite, suite,
            voir, voir plus, voir la suite, voir le site, voir la page, voir ici, en savoir plus, en savoir +,
            en savoir davantage, savoir plus, plus, plus d'infos, plus d'info, plus d'informations,
            plus d'information, + d'infos, + d'info, infos, plus de details, details, read more, more, learn more,
            site, le site, ce site, site web, site internet, page, la page, cette page, page web, document,
            le document, ce document, pdf, fichier, article, cet article, l'article, formulaire, le formulaire,
            ce formulaire, via ce formulaire, formulaire en ligne, inscription, inscriptions, l'inscription,
            s'inscrire, s'inscrire ici, inscrivez-vous, je m'inscris, inscription ici, m'inscrire, inscris-toi,
            inscription en ligne, s'enregistrer, e-mail, email, mail, courriel, par mail, par e-mail, telecharger,
            telechargez, consulter, consultez, decouvrir, decouvrez, acceder, participer, repondre, postuler,
            candidater""");
    private static final int LONGEST_LIST = 300;

    /// « Inscrivez-vous ici », but not « Ma famille ici ».
    private static final Pattern ASKED =
            Pattern.compile("(?:\\S{2,20}ez\\b.{0,25}|acces|inscription|par) ici(?: meme)?");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        for (var link : manuscript.links()) {
            if (!link.target().isBlank()) {
                words(link, margin);
            }
            alternative(link, margin);
        }
        for (var passage : manuscript.passages()) {
            for (var tag : passage.tags()) {
                if (tag.name().equals("a") && !tag.closing()) {
                    tag.attribute("alt")
                            .ifPresent(alt -> margin.note(
                                    Code.ALT_ON_A, tag.place(), "alt=\"" + alt.value() + "\"", null, alt.value()));
                }
            }
            if (!passage.key().endsWith("alternative-textuelle")) {
                bare(passage, margin);
            }
        }
    }

    /// `[le site](https://…){:alt="…"}`
    private static void alternative(Link link, Margin margin) {
        var text = link.in().markup();
        var end = text.startsWith("{:", link.end()) ? text.indexOf('}', link.end()) : -1;
        var alt = end < 0 || end - link.end() > LONGEST_LIST ? -1 : text.indexOf("alt=", link.end());
        if (alt >= 0 && alt < end) {
            var value = text.substring(alt + 4, end).split("[ }]", 2)[0].replace("\"", "");
            margin.note(Code.ALT_ON_A, link.in(), alt, end, null, value);
        }
    }

    private static void words(Link link, Margin margin) {
        var text = plain(link.text());
        var title = link.title() == null ? "" : plain(link.title());
        var explained = title.contains(text) && title.length() > text.length() + 12;
        if (text.length() < 40
                && !explained
                && (SAYS_NOTHING.contains(text)
                        || !link.text().isBlank() && text.isEmpty()
                        || ASKED.matcher(text).matches())) {
            margin.note(Code.GENERIC_LINK_TEXT, link.place(), link.text(), null, link.text());
        }
    }

    /// Folded, without what stands around the words, nor « Lien externe » or « Nouvelle fenêtre » after them.
    private static String plain(String written) {
        var text = Words.fold(written).replace("nouvelle fenetre", "").replace("lien externe", "");
        var start = 0;
        var end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '+') {
            end--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '+') {
            start++;
        }
        return text.substring(start, end);
    }

    private static void bare(Passage passage, Margin margin) {
        var text = passage.words().folded();
        for (var at = address(text, 0); at >= 0; ) {
            var end = at;
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && "<>\"»)*]".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > at && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            var linked = Passage.covered(passage.links(), at);
            if (!linked && end - at > 8 && text.indexOf('.', at + 4) > 0) {
                margin.note(Code.BARE_URL, passage, at, end, null);
            }
            at = address(text, Math.max(end, at + 1));
        }
    }

    /// The first address from there on, with its scheme or with `www.`; negative without one.
    private static int address(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == 'w' && text.startsWith("www.", i) && (i == 0 || !named(text.charAt(i - 1)))) {
                return i;
            }
            if (text.charAt(i) == ':' && text.startsWith("://", i)) {
                var start = text.startsWith("https", i - 5) ? i - 5 : i - 4;
                if (start >= from && text.startsWith("http", start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean named(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '@' || c == '-';
    }
}
