package fr.percolateur.backstage;

import java.util.List;

/// Who speaks at which of the demo’s meetings.
final class Playbill {

    private static final String SIMPLICITY = "Agence de la simplicité de Valbrume";

    static final List<Player> PLAYERS = List.of(
            new Player(
                    "helene-vauquier",
                    "Hélène Vauquier",
                    "animatrice de la série",
                    SIMPLICITY,
                    "simplicite-valbrume",
                    true,
                    true),
            new Player(
                    "maelle-querandec",
                    "Maëlle Quérandec",
                    "responsable des relations avec les usagers",
                    "Caisse solidaire de Valbrume",
                    "caisse-solidaire",
                    true,
                    true),
            new Player(
                    "idriss-fontvieille",
                    "Idriss Fontvieille",
                    "agent d’accueil et formateur",
                    "Ville de Port-Lanterne",
                    "port-lanterne",
                    false,
                    true),
            new Player(
                    "solveig-tardenoy",
                    "Solveig Tardenoy",
                    "juriste, cheffe du bureau des recours",
                    "Département de la Haute-Brume",
                    "haute-brume",
                    false,
                    false),
            new Player(
                    "oumar-castelbrun",
                    "Oumar Castelbrun",
                    "rédacteur, mission langage clair",
                    SIMPLICITY,
                    "simplicite-valbrume",
                    true,
                    true),
            new Player(
                    "nadia-ormevalle",
                    "Nadia Ormevalle",
                    "cheffe du service des aides",
                    "Caisse solidaire de Valbrume",
                    "caisse-solidaire",
                    false,
                    false),
            new Player(
                    "aurele-pintaval",
                    "Aurèle Pintaval",
                    "statisticien",
                    "Observatoire de Valbrume",
                    "observatoire-valbrume",
                    true,
                    true),
            new Player(
                    "clelia-vantorre",
                    "Clélia Vantorre",
                    "conceptrice de services",
                    SIMPLICITY,
                    "simplicite-valbrume",
                    true,
                    true),
            new Player(
                    "fatou-merlingeaud",
                    "Fatou Merlingeaud",
                    "référente accessibilité",
                    "Ville de Port-Lanterne",
                    "port-lanterne",
                    true,
                    false),
            new Player(
                    "rosalie-kerdaniel",
                    "Rosalie Kerdaniel",
                    "responsable du courrier",
                    "Hôpital des Deux-Rives",
                    "hopital-valbrume",
                    false,
                    false),
            new Player(
                    "anselme-duroc",
                    "Anselme Duroc",
                    "chef du bureau des usagers",
                    "Préfecture du Val-de-Brume",
                    "prefecture-valbrume",
                    false,
                    false),
            new Player(
                    "philemon-astruc",
                    "Philémon Astruc",
                    "directeur de la relation aux habitants",
                    "Ville de Valbrume",
                    "valbrume",
                    false,
                    false),
            new Player(
                    "violaine-estrade",
                    "Violaine Estrade",
                    "médiatrice",
                    "Agence des Marées",
                    "agence-marees",
                    false,
                    false));

    static final String LETTERS = "des-courriers-compris-du-premier-coup";
    private static final String MACHINE = "qui-decide-quand-la-machine-propose";
    private static final String WORKSHOP = "un-formulaire-pour-tout-le-monde";
    private static final String LIVE = "tester-sa-demarche-avec-trois-usagers";
    private static final String PAST = "lire-a-voix-haute-avant-d-envoyer";

    static final List<Part> PARTS = List.of(
            Part.accepted(LETTERS, "helene-vauquier", 40, 39, "").as("animateur"),
            Part.accepted(LETTERS, "maelle-querandec", 32, 30, "Je viens avec les lettres d’origine."),
            Part.accepted(LETTERS, "idriss-fontvieille", 32, 25, "Pas de photographie, merci."),
            Part.accepted(LETTERS, "oumar-castelbrun", 32, 31, ""),
            Part.listed(LETTERS, "solveig-tardenoy"),
            Part.invited(LETTERS, "rosalie-kerdaniel", 12),
            Part.invited(LETTERS, "anselme-duroc", 2),
            Part.declined(
                    LETTERS, "philemon-astruc", 20, 16, "Je serai en congé ce jour-là. Demandez à Rosalie Kerdaniel."),
            Part.listed(MACHINE, "helene-vauquier").as("animateur"),
            Part.accepted(MACHINE, "aurele-pintaval", 10, 6, ""),
            Part.listed(MACHINE, "nadia-ormevalle"),
            Part.listed(MACHINE, "solveig-tardenoy"),
            Part.invited(MACHINE, "violaine-estrade", 3),
            Part.accepted(WORKSHOP, "clelia-vantorre", 28, 28, "").as("animateur"),
            Part.accepted(WORKSHOP, "fatou-merlingeaud", 28, 20, "J’apporte trois claviers."),
            Part.accepted(LIVE, "clelia-vantorre", 50, 49, "").as("animateur"),
            Part.listed(PAST, "helene-vauquier").as("animateur"),
            Part.listed(PAST, "maelle-querandec"),
            Part.listed(PAST, "oumar-castelbrun"),
            Part.listed(PAST, "idriss-fontvieille"));

    private Playbill() {}
}
