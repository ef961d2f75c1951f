package fr.percolateur.agora;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Letters that left, as the site keeps them.
final class PastLetters {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param days ago
    /// @param events slugs of the events it tells of, in their order
    private record Past(
            int number, int days, String subject, String editorial, List<String> events, List<String> ideas) {}

    private static final List<Past> ALL = List.of(
            new Past(
                    1,
                    62,
                    "Ce que nous avons appris en lisant à voix haute",
                    """
                    Cet automne, quarante équipes ont lu leurs lettres **à voix haute** avant de les envoyer. La moitié des \
                    phrases qui gênaient la bouche gênaient aussi le lecteur.

                    Trois gestes à garder :

                    - lire debout, à deux ;
                    - s’arrêter dès que l’on reprend son souffle au milieu d’une phrase ;
                    - demander à l’autre ce qu’il doit *faire*, pas ce qu’il a compris.

                    Bonne lecture, et à bientôt à la Verrerie.
                    """,
                    List.of("lire-a-voix-haute-avant-d-envoyer"),
                    List.of("repondre-a-une-reclamation-sans-formule-toute-faite")),
            new Past(
                    2,
                    9,
                    "Vos idées deviennent des rencontres",
                    """
                    Deux des thèmes que vous avez proposés sont au programme. Merci à ceux qui les ont soutenus : c’est en \
                    lisant vos commentaires que nous avons choisi les intervenants.

                    Il reste des places, en salle comme en ligne. Et il reste de la place pour [vos idées](/idees/).
                    """,
                    List.of("des-courriers-compris-du-premier-coup", "un-formulaire-pour-tout-le-monde"),
                    List.of("lire-un-chiffre-avant-de-le-citer", "accueillir-une-personne-malentendante-au-guichet")));

    /// As letters keep what they tell.
    private record Told(
            String source, String heading, String key, String title, String when, String text, String address) {}

    private final JdbcClient jdbc;

    PastLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void send(Instant now) {
        ALL.forEach(past -> send(past, Timestamp.from(now.minus(Duration.ofDays(past.days())))));
    }

    private void send(Past past, Timestamp at) {
        var told = past.events().stream()
                .flatMap(slug -> told(
                        "dates",
                        "Prochaines dates",
                        slug,
                        "select title from public_event where slug = :slug",
                        "/agenda/")
                        .stream())
                .collect(Collectors.toList());
        past.ideas().stream()
                .flatMap(slug ->
                        told("ideas", "Idées", slug, "select title from idea where slug = :slug", "/idees/").stream())
                .forEach(told::add);
        jdbc.sql("""
                insert into letter_issue (number, subject, editorial, items, state, changed_at, send_at, sent_at, posted)
                values (:number, :subject, :editorial, cast(:items as jsonb), 'sent', :at, :at, :at, :posted)
                """)
                .param("number", past.number())
                .param("subject", past.subject())
                .param("editorial", past.editorial())
                .param("items", JSON.writeValueAsString(told))
                .param("at", at)
                .param("posted", 380 + 41 * past.number())
                .update();
    }

    private List<Told> told(String source, String heading, String slug, String titles, String under) {
        return jdbc.sql(titles)
                .param("slug", slug)
                .query((row, _) -> new Told(source, heading, slug, row.getString(1), "", "", under + slug + "/"))
                .list();
    }
}
