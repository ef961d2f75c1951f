package fr.percolateur.crowd;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the last meeting of the demo left: what was asked and what became of it, a poll that is closed, what
/// those who came think of it.
final class Afterwards {

    private static final String SLUG = "lire-a-voix-haute-avant-d-envoyer";
    private static final String CODE = "tonneau28";
    private static final String GRID = "La grille de lecture, avec ses dix coches";

    /// @param minute after the beginning, when it was answered; 0 when it was not
    /// @param service that answers in writing, or owes it; null for none
    /// @param words the answer, or why there is none; null while it is owed
    private record Question(
            String text,
            int supporters,
            int minute,
            @Nullable String service,
            @Nullable String words) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("Qui lit, quand le courrier est signé par trois services ?", 31, 58, null, null),
            new Question(
                    "Vingt minutes par lettre, avec quatre cents lettres par jour : comment choisissez-vous ?",
                    27,
                    63,
                    null,
                    null),
            new Question(
                    "Le bureau des recours a-t-il perdu des affaires depuis que les lettres sont plus courtes ?",
                    22,
                    0,
                    "Bureau des recours, Département de la Haute-Brume",
                    "Non. Sur les onze lettres relues, aucun motif retiré n’était exigé par un texte. Nous suivons les"
                            + " recours de l’année et nous publierons le compte en janvier."),
            new Question(
                    "Peut-on avoir la grille de lecture, avec les coches ?",
                    19,
                    0,
                    "Caisse solidaire de Valbrume",
                    null),
            new Question("Comment fait-on pour les lettres que la machine écrit seule ?", 14, 71, null, null),
            new Question(
                    "Pourquoi la salle Soufflerie est-elle toujours si froide ?",
                    3,
                    0,
                    null,
                    "Elle relève de la Verrerie, à qui nous l’avons signalé."));

    private final JdbcClient jdbc;

    Afterwards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(Instant now) {
        jdbc.sql("""
                select e.document_id, e.starts_at, e.over_at
                  from event e
                  join document d on d.id = e.document_id
                 where d.kind = 'EVENT'
                   and d.slug = :slug
                   and e.over_at <= :now
                """).param("slug", SLUG).param("now", Timestamp.from(now)).query(row -> {
            open(
                    row.getLong("document_id"),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    row.getObject("over_at", OffsetDateTime.class).toInstant());
        });
    }

    private void open(long room, Instant start, Instant over) {
        var opened = jdbc.sql("""
                insert into live_room (room, code, opened_at, closed_at)
                values (:room, :code, :start, :over)
                on conflict do nothing
                """)
                .param("room", room)
                .param("code", CODE)
                .param("start", Timestamp.from(start))
                .param("over", Timestamp.from(over))
                .update();
        if (opened > 0) {
            var gathering = new Gathering(jdbc, room);
            gathering.enter(start);
            gathering.give(GRID, "https://valbrume.example.org/grille-de-lecture", start.plus(Duration.ofMinutes(32)));
            for (var rank = 0; rank < QUESTIONS.size(); rank++) {
                ask(gathering, QUESTIONS.get(rank), start.plus(Duration.ofMinutes(40 + 3L * rank)), start, over);
            }
            new Asked(jdbc)
                    .closed(
                            room,
                            "Avez-vous déjà lu une lettre à voix haute avant de l’envoyer\u202F?",
                            List.of("Oui, souvent", "Une fois, pour voir", "Jamais"),
                            List.of(9, 26, 61),
                            start.plus(Duration.ofMinutes(6)),
                            start.plus(Duration.ofMinutes(9)));
            new Opinions(jdbc).give(room);
        }
    }

    private void ask(Gathering gathering, Question question, Instant asked, Instant start, Instant over) {
        var id = gathering.ask(new Gathering.Question(
                question.text(),
                "approved",
                "",
                question.supporters(),
                asked,
                question.minute() == 0 ? null : start.plus(Duration.ofMinutes(question.minute())),
                question.service(),
                question.service() == null ? null : over));
        if (question.words() != null) {
            settle(id, question, over.plus(Duration.ofDays(6)));
        }
    }

    private void settle(long id, Question question, Instant at) {
        jdbc.sql("""
                insert into ledger_settlement (question_id, outcome, text, service, settled_at)
                values (:id, :outcome, :words, :service, :at)
                """)
                .param("id", id)
                .param("outcome", question.service() == null ? "declined" : "written")
                .param("words", question.words())
                .param("service", question.service(), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }
}
