package fr.percolateur.crowd;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the last meeting of the demo left: what was asked and what became of it, a poll that is closed.
final class Afterwards {

    private static final String SLUG = "lire-a-voix-haute-avant-d-envoyer";
    private static final String CODE = "tonneau28";

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
            enter(room, start);
            for (var rank = 0; rank < QUESTIONS.size(); rank++) {
                ask(room, QUESTIONS.get(rank), start.plus(Duration.ofMinutes(40 + 3L * rank)), start, over);
            }
            new Asked(jdbc)
                    .closed(
                            room,
                            "Avez-vous déjà lu une lettre à voix haute avant de l’envoyer\u202F?",
                            List.of("Oui, souvent", "Une fois, pour voir", "Jamais"),
                            List.of(9, 26, 61),
                            start.plus(Duration.ofMinutes(6)),
                            start.plus(Duration.ofMinutes(9)));
        }
    }

    private void enter(long room, Instant start) {
        jdbc.sql("""
                insert into live_participant (room, registration_id, entered_at)
                select event_id, id, :start
                  from registration
                 where event_id = :room
                   and status = 'confirmed'
                """).param("room", room).param("start", Timestamp.from(start)).update();
    }

    private void ask(long room, Question question, Instant asked, Instant start, Instant over) {
        var answered =
                question.minute() == 0 ? null : Timestamp.from(start.plus(Duration.ofMinutes(question.minute())));
        var id = jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, answered_at, service,
                                      assigned_at)
                values (:room, :text, '', :asked, false, 'approved', :asked, :answered, :service, :assigned)
                returning id
                """)
                .param("room", room)
                .param("text", question.text())
                .param("asked", Timestamp.from(asked))
                .param("answered", answered, Types.TIMESTAMP)
                .param("service", question.service(), Types.VARCHAR)
                .param("assigned", question.service() == null ? null : Timestamp.from(over), Types.TIMESTAMP)
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("""
                insert into question_support (question_id, participant_id)
                select :question, id
                  from live_participant
                 where room = :room
                 order by id
                 limit :supporters
                """)
                .param("question", id)
                .param("room", room)
                .param("supporters", question.supporters())
                .update();
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
