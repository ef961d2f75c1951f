package fr.percolateur.backstage;

import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.lessons.LessonProofs;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the last meeting of the demo taught, and the article that tells it.
final class Taught {

    private static final String SLUG = "lire-a-voix-haute-avant-d-envoyer";
    private static final String RECAP = "cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change";
    private static final String CAISSE = "Caisse solidaire de Valbrume";

    private record Teaching(String title, String body, String practice, String organisation, List<Evidence> evidence) {}

    private static final List<Teaching> TEACHINGS = List.of(
            new Teaching(
                    "Lire chaque lettre nouvelle à voix haute avant de l’envoyer",
                    "Ce qui gêne la bouche gêne aussi le lecteur. Lues debout, devant un collègue qui ne connaît pas le"
                            + " dossier, quatorze lettres sont passées de 412 à 198 mots en moyenne.",
                    "À deux, vingt minutes au plus :\n\n1. la personne qui signe lit, debout ;\n2. l’autre coche où la"
                            + " voix bute ;\n3. on ne discute qu’à la fin.",
                    CAISSE,
                    List.of(
                            new Evidence.Sequence("Quatorze lettres, avant et après"),
                            new Evidence.Moment("La relance de loyer, lue par la salle", 2_130, null),
                            new Evidence.Paper("Le retour de la onzième édition", "/actualites/" + RECAP + "/"))),
            new Teaching(
                    "Faire lire la personne qui signe",
                    "Quand la lecture est confiée à un autre, les coupures sont rejetées une fois sur deux. Quand le"
                            + " signataire lit lui-même, il coupe de sa main.",
                    "",
                    "Ville de Port-Lanterne",
                    List.of(new Evidence.Sequence("À vous de lire"))),
            new Teaching(
                    "Inviter l’accueil à écouter",
                    "Le guichet entend chaque jour les mots qui font venir : « sous réserve », « dans les meilleurs"
                            + " délais », « régulariser ».",
                    "Une fois sur deux, le collègue qui écoute vient de l’accueil.",
                    CAISSE,
                    List.of(new Evidence.Sequence("À vous de lire"))),
            new Teaching(
                    "Vérifier ce que le texte exige avant de garder une phrase",
                    "Onze lettres sur quatorze ont été relues avec le bureau des recours : aucun motif retiré n’était"
                            + " exigé par un texte.",
                    "Pour chaque phrase que l’on garde par prudence, nommer l’article qui la demande. Sans article, on"
                            + " la raye.",
                    "Département de la Haute-Brume",
                    List.of(new Evidence.Sequence("Vos questions, nos engagements"))),
            new Teaching(
                    "Compter les appels, pas les mots",
                    "La longueur d’une lettre se mesure vite ; ce qui compte est ce qu’elle fait faire. Les destinataires"
                            + " qui appellent ou se présentent sont passés de 31 % à 17 %.",
                    "Relever, deux semaines avant et deux semaines après, le motif de chaque passage au guichet.",
                    CAISSE,
                    List.of(new Evidence.Paper("Les mesures, avant et après", "/actualites/" + RECAP + "/"))));

    private final JdbcClient jdbc;
    private final LessonBook book;
    private final LessonProofs proofs;

    Taught(JdbcClient jdbc, LessonBook book, LessonProofs proofs) {
        this.jdbc = jdbc;
        this.book = book;
        this.proofs = proofs;
    }

    void write(UUID organiser, Instant now) {
        document("EVENT", SLUG).filter(event -> book.of(event).isEmpty()).ifPresent(event -> {
            TEACHINGS.forEach(teaching -> write(event, teaching, organiser));
            ask(event, organiser);
            document("ARTICLE", RECAP).ifPresent(article -> tell(event, article, now));
        });
    }

    private void write(long event, Teaching teaching, UUID organiser) {
        var lesson = book.write(
                event,
                new LessonDraft(teaching.title(), teaching.body(), teaching.practice(), teaching.organisation(), null),
                organiser);
        teaching.evidence().forEach(evidence -> proofs.prove(lesson, evidence, organiser));
        book.publish(lesson, organiser);
    }

    /// The poll and the first question of the room stand behind the first lesson and the second.
    private void ask(long event, UUID organiser) {
        var lessons = book.of(event);
        proof(lessons.getFirst(), "select id, question as text from poll where room = :room order by id limit 1")
                .ifPresent(found ->
                        proofs.prove(lessons.getFirst(), new Evidence.Polled(found.text(), found.id()), organiser));
        proof(lessons.get(1), "select id, text from question where room = :room order by id limit 1")
                .ifPresent(
                        found -> proofs.prove(lessons.get(1), new Evidence.Asked(found.text(), found.id()), organiser));
    }

    private record Found(long id, String text) {}

    private Optional<Found> proof(Lesson lesson, String sql) {
        return jdbc.sql(sql)
                .param("room", lesson.event())
                .query((row, _) -> new Found(row.getLong("id"), row.getString("text")))
                .optional();
    }

    private Optional<Long> document(String kind, String slug) {
        return jdbc.sql("select id from document where kind = :kind and slug = :slug")
                .param("kind", kind)
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    private void tell(long event, long article, Instant now) {
        jdbc.sql("""
                insert into recap (event_id, document_id, composed_at)
                values (:event, :article, :now)
                on conflict do nothing
                """)
                .param("event", event)
                .param("article", article)
                .param("now", Timestamp.from(now))
                .update();
    }
}
