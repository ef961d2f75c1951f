package fr.percolateur.editorial;

import java.util.Set;

/// The words that stand where something is still to be written.
final class Provisional {

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

    private Provisional() {}

    /// Whether a folded name, such as the target of a link, only keeps a place.
    static boolean named(String folded) {
        return NAMES.contains(folded)
                || OPENINGS.stream().anyMatch(folded::startsWith)
                || ENDINGS.stream().anyMatch(folded::endsWith);
    }
}
