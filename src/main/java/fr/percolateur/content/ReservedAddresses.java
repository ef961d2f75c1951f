package fr.percolateur.content;

import fr.percolateur.document.Kind;
import java.util.Set;
import java.util.stream.Collectors;

/// The addresses at the root of the site that are the program’s own: no page of an editor’s may stand there. A test
/// compares them with what the controllers answer.
public final class ReservedAddresses {

    private static final Set<String> NAMES = Set.of(
            "accessibilite",
            "actualites",
            "actuator",
            "agenda",
            "api",
            "apercu",
            "assets",
            "atelier",
            "attestation",
            "citation",
            "connexion",
            "d",
            "deconnexion",
            "demande-acces",
            "demo",
            "donnees-personnelles",
            "enregistrements",
            "enseignements",
            "error",
            "idees",
            "inscription",
            "intervention",
            "lettre",
            "lettres",
            "login",
            "media",
            "mentions-legales",
            "mes-donnees",
            "oauth2",
            "ouverture",
            "plan-du-site",
            "recherche",
            "series",
            "themes",
            "uploads");

    private ReservedAddresses() {}

    public static boolean has(String slug) {
        return NAMES.contains(slug);
    }

    /// `/agenda/`, `/atelier/`…
    public static Set<String> all() {
        return NAMES.stream().map(slug -> Address.of(Kind.PAGE, slug)).collect(Collectors.toUnmodifiableSet());
    }
}
