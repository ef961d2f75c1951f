package fr.percolateur.masquerade;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The dozen that one can be: invented, as is all of Valbrume.
final class Cast {

    /// Who administers the demo.
    static final String ADMINISTRATOR = "noemie.garance@valbrume.example.org";

    /// Who organises a series of the demo.
    static final String ORGANISER = "tancrede.vial@valbrume.example.org";

    /// Who organises another, and has no second factor.
    static final String WITHOUT_FACTOR = "gaspard.ollivier@valbrume.example.org";

    /// Who keeps the door of it.
    static final String DOORKEEPER = "soraya.benhaddou@valbrume.example.org";

    /// Who reads what people need to take part.
    static final String REFERENT = "mahaut.delorme@valbrume.example.org";

    private static final List<String> STATE = List.of("agent_public", "agent_public_etat");
    private static final List<String> TOWN = List.of("agent_public", "agent_public_territorial");

    static final List<Mask> ALL = List.of(
            at("valbrume", "Noémie", "Garance", "Ville de Valbrume", TOWN, "administre le site"),
            at("valbrume", "Tancrède", "Vial", "Ville de Valbrume", TOWN, "organise une série"),
            at("valbrume", "Soraya", "Benhaddou", "Ville de Valbrume", TOWN, "tient l’accueil"),
            withoutFactor(at(
                    "valbrume",
                    "Gaspard",
                    "Ollivier",
                    "Ville de Valbrume",
                    TOWN,
                    "organise une série, sans second facteur")),
            at("valbrume", "Mahaut", "Delorme", "Ville de Valbrume", TOWN, "veille à l’accessibilité"),
            at("prefecture-valbrume", "Issa", "Keïta", "Préfecture du Val-de-Brume", STATE, ""),
            at("prefecture-valbrume", "Aliénor", "Pradel", "Préfecture du Val-de-Brume", STATE, ""),
            at("hopital-valbrume", "Yuna", "Le Dantec", "Hôpital des Deux-Rives", List.of("agent_public"), ""),
            at("agence-marees", "Côme", "Astier", "Agence des Marées", STATE, ""),
            at("agence-marees", "Leïla", "Morvan", "Agence des Marées", STATE, ""),
            at(
                    "scop-lanterne",
                    "Basile",
                    "Jaubert",
                    "Coopérative La Lanterne",
                    List.of(),
                    "prestataire\u00A0: à décider"),
            at(
                    "courrier-libre",
                    "Ondine",
                    "Ferrand",
                    "Association Les Écluses",
                    List.of(),
                    "bénévole\u00A0: à décider"));

    private Cast() {}

    static Optional<Mask> find(String subject) {
        return ALL.stream().filter(mask -> mask.subject().equals(subject)).findFirst();
    }

    private static Mask at(
            String domain, String givenName, String familyName, String employer, List<String> roles, String note) {
        var local = plain(givenName) + "." + plain(familyName);
        return new Mask(
                local, givenName, familyName, local + "@" + domain + ".example.org", employer, roles, true, note);
    }

    private static Mask withoutFactor(Mask mask) {
        return new Mask(
                mask.subject(),
                mask.givenName(),
                mask.familyName(),
                mask.email(),
                mask.employer(),
                mask.roles(),
                false,
                mask.note());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
