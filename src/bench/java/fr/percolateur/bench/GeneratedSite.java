package fr.percolateur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// A folder of documents of about 5 KB, the same for everyone who is measured: half events, half articles.
record GeneratedSite(Path folder, int documents) {

    private static final String[] WORDS = ("accueil agent atelier budget carte courrier critère démarche dossier donnée "
                    + "échange essai étape exemple formulaire guichet habitude indicateur lettre mesure méthode modèle "
                    + "numéro outil page phrase pièce question rendez-vous réponse réunion service simple territoire "
                    + "texte usager vérification visite avec dans pour sans sur chaque leur notre plus très")
            .split(" ");

    static GeneratedSite write(Path folder, int documents) throws IOException {
        for (var name : new String[] {"agenda", "actualites"}) {
            Files.createDirectories(folder.resolve(name));
        }
        for (var number = 0; number < documents; number++) {
            Files.writeString(file(folder, number), document(number));
        }
        return new GeneratedSite(folder, documents);
    }

    Path file(int number) {
        return file(folder, number);
    }

    /// The address of an event that is always there.
    String event() {
        return "/agenda/rencontre-0/";
    }

    private static Path file(Path folder, int number) {
        return number % 2 == 0
                ? folder.resolve("agenda/rencontre-" + number + ".md")
                : folder.resolve("actualites/retour-" + number + ".md");
    }

    private static String document(int number) {
        var random = new Random(number);
        var day = LocalDate.of(2024, 1, 1).plusDays(number % 1000);
        var text = new StringBuilder();
        text.append("---\ntitle: \"Rencontre ").append(number).append(" : ").append(words(random, 5));
        text.append("\"\ndate: ").append(day).append("\ncategories:\n- Rencontre\ntags:\n- Thème ");
        text.append(number % 20).append("\nchapeau-text: \"").append(words(random, 30)).append("\"\n");
        if (number % 2 == 0) {
            text.append("event_start_date: ").append(day).append(" 16:30:00 +01:00\nlieu: Salle ").append(number % 7);
            text.append("\nchamps_informations:\n- intitule: Horaires\n  contenu: 16h30-18h\n");
        }
        text.append("---\n");
        for (var part = 1; text.length() < 5000; part++) {
            text.append("\n## Partie ").append(part).append("\n\n").append(words(random, 60)).append(".\n\n* **")
                    .append(words(random, 3)).append("** : ").append(words(random, 15)).append(" ;\n* [")
                    .append(words(random, 3)).append("](https://exemple.example.org/").append(part).append(").\n");
        }
        return text.toString();
    }

    private static String words(Random random, int count) {
        var words = new StringBuilder();
        for (var at = 0; at < count; at++) {
            words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
