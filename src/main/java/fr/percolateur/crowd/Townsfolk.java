package fr.percolateur.crowd;

import fr.percolateur.registration.Attendee;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Question;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// People of Valbrume, one after the other.
final class Townsfolk {

    private static final List<String> GIVEN = List.of(
            "Abel",
            "Adèle",
            "Aïcha",
            "Anatole",
            "Apolline",
            "Bakary",
            "Blanche",
            "Célestin",
            "Clélia",
            "Dounia",
            "Édouard",
            "Elvire",
            "Farida",
            "Firmin",
            "Hortense",
            "Ismaël",
            "Jeanne",
            "Joachim",
            "Kenza",
            "Lazare",
            "Lucille",
            "Malik",
            "Margot",
            "Moussa",
            "Nour",
            "Octave",
            "Pauline",
            "Rémi",
            "Salomé",
            "Youssef");

    private static final List<String> FAMILY = List.of(
            "Arnoux",
            "Bellecombe",
            "Brunet-Lac",
            "Cazeneuve",
            "Chastel",
            "Dabrowski",
            "Diarra",
            "Estève",
            "Fontanel",
            "Gaillard",
            "Haddad",
            "Jacquemin",
            "Kerbrat",
            "Lamarque",
            "Lenoble",
            "Marchetti",
            "Nguyen",
            "Ouvrard",
            "Palluel",
            "Quentin",
            "Rochefort",
            "Saïdi",
            "Tavernier",
            "Urbain",
            "Vasseur",
            "Weber",
            "Ybert",
            "Zeller");

    private static final List<String> POSITIONS = List.of(
            "agente d’accueil",
            "chargé de relation avec les usagers",
            "cheffe de projet",
            "responsable de guichet",
            "juriste",
            "instructeur de dossiers",
            "directrice adjointe",
            "chargée de mission",
            "");

    private static final List<String> NEEDS = List.of(
            "Une interprétation en langue des signes française.",
            "Une place au premier rang, pour lire sur les lèvres.",
            "Un accès de plain-pied et une place pour un fauteuil.",
            "Les supports envoyés la veille, pour un lecteur d’écran.");

    private record Employer(String domain, String name) {}

    /// The more often one stands here, the more come from there.
    private static final List<Employer> EMPLOYERS = List.of(
            new Employer("valbrume.example.org", "Ville de Valbrume"),
            new Employer("valbrume.example.org", "Mairie de Valbrume"),
            new Employer("prefecture-valbrume.example.org", "Préfecture"),
            new Employer("prefecture-valbrume.example.org", "Préfecture du Val-de-Brume"),
            new Employer("agence-marees.example.org", "Agence des Marées"),
            new Employer("hopital-valbrume.example.org", "Hôpital"),
            new Employer("simplicite-valbrume.example.org", "Agence de la simplicité"),
            new Employer("haute-brume.example.org", "Département de la Haute-Brume"),
            new Employer("caisse-solidaire.example.org", "Caisse solidaire de Valbrume"),
            new Employer("ecluses.example.org", "Syndicat des écluses"));

    private static final List<String> WORDS = List.of(
            "Le courrier de relance, que personne ne comprend.",
            "La notification de refus d’aide.",
            "La convocation à un rendez-vous.",
            "Le formulaire de demande de logement.");

    private final Random random;
    private final Set<String> known = new HashSet<>();

    Townsfolk(long seed) {
        this.random = new Random(seed);
    }

    Attendee next(Mode mode, boolean companions, List<Question> questions) {
        var given = any(GIVEN);
        var family = any(FAMILY);
        var employer = any(EMPLOYERS);
        var email = plain(given) + "." + plain(family) + "@" + employer.domain();
        if (!known.add(email)) {
            return next(mode, companions, questions);
        }
        return new Attendee(
                mode,
                given,
                family,
                email,
                any(POSITIONS),
                employer.name(),
                companions && random.nextInt(25) == 0,
                random.nextInt(3) == 0 ? List.of("informations") : List.of(),
                answers(questions),
                random.nextInt(20) == 0 ? any(NEEDS) : "");
    }

    private Map<String, String> answers(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.kind() == Question.Kind.TEXT)
                .filter(question -> question.required() || random.nextInt(3) == 0)
                .collect(Collectors.toMap(Question::id, _ -> any(WORDS)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
