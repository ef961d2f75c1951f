package fr.percolateur.crowd;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The meeting of the demo that goes on now: its sequences so far, what was captioned last, and
/// what was asked.
final class Hall {

    private static final String SLUG = "tester-sa-demarche-avec-trois-usagers";
    private static final String CODE = "verger12";

    /// How long each sequence took, in minutes: the second one a little more than was planned.
    private static final List<Integer> LASTED = List.of(10, 23);

    private static final List<String> SAID = List.of(
            "La première personne a lu la page deux fois avant de trouver le bouton.",
            "Elle cherchait « commencer », et le bouton disait « accéder au service ».",
            "Nous l’avons changé le soir même : ce qui l’a décidé, c’est de l’avoir vu.");

    /// @param supporters 0 for one that nobody has let through yet
    private record Wondered(String text, String signed, int supporters, boolean answered) {}

    private static final List<Wondered> WONDERED = List.of(
            new Wondered(
                    "Comment trouvez-vous trois personnes en une semaine ?",
                    "Aliénor P., Préfecture du Val-de-Brume",
                    21,
                    true),
            new Wondered("Que dites-vous à quelqu’un qui se croit incapable de faire la démarche ?", "", 17, false),
            new Wondered(
                    "Faut-il l’accord du délégué à la protection des données ?",
                    "Issa K., Préfecture du Val-de-Brume",
                    12,
                    false),
            new Wondered("Montrez-vous la page d’après ?", "Côme A., Agence des Marées", 4, false),
            new Wondered("Et au téléphone, comment regarde-t-on ?", "Leïla M., Agence des Marées", 0, false),
            new Wondered("Peut-on filmer l’écran ?", "", 0, false));

    private static final Duration BETWEEN = Duration.ofSeconds(9);

    private final JdbcClient jdbc;

    Hall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(Instant now) {
        jdbc.sql("""
                select e.document_id, e.starts_at
                  from event e
                  join document d on d.id = e.document_id
                 where d.kind = 'EVENT'
                   and d.slug = :slug
                   and e.starts_at <= :now
                """).param("slug", SLUG).param("now", Timestamp.from(now)).query(row -> {
            open(
                    row.getLong("document_id"),
                    row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    now);
        });
    }

    private void open(long room, Instant start, Instant now) {
        var opened = jdbc.sql("""
                insert into live_room (room, code, opened_at)
                values (:room, :code, :start)
                on conflict do nothing
                """)
                .param("room", room)
                .param("code", CODE)
                .param("start", Timestamp.from(start))
                .update();
        if (opened > 0) {
            hold(room, start, now);
            caption(room, now);
            new Asked(jdbc).fill(room, now);
            wonder(new Gathering(jdbc, room), start, now);
        }
    }

    private void hold(long room, Instant start, Instant now) {
        var begins = start;
        for (var rank = 0; rank <= LASTED.size() && begins.isBefore(now); rank++) {
            var ends = rank < LASTED.size() ? begins.plus(Duration.ofMinutes(LASTED.get(rank))) : Instant.MAX;
            jdbc.sql("""
                    insert into conduct_sequence (room, rank, started_at, ended_at)
                    values (:room, :rank, :begins, :ends)
                    """)
                    .param("room", room)
                    .param("rank", rank)
                    .param("begins", Timestamp.from(begins))
                    .param("ends", ends.isBefore(now) ? Timestamp.from(ends) : null, Types.TIMESTAMP)
                    .update();
            begins = ends;
        }
    }

    private static void wonder(Gathering gathering, Instant start, Instant now) {
        gathering.enter(start);
        for (var rank = 0; rank < WONDERED.size(); rank++) {
            var question = WONDERED.get(rank);
            var asked = now.minus(Duration.ofMinutes(3L * (WONDERED.size() - rank)));
            var answered = question.answered() ? asked.plus(Duration.ofMinutes(2)) : null;
            gathering.ask(new Gathering.Question(
                    question.text(),
                    question.supporters() == 0 ? "pending" : "approved",
                    question.signed(),
                    question.supporters(),
                    asked,
                    answered,
                    null,
                    null));
        }
        gathering.give(
                "Observer un usager : la fiche en une page",
                "https://valbrume.example.org/fiche-observation",
                now.minus(Duration.ofMinutes(4)));
    }

    private void caption(long room, Instant now) {
        for (var line = 0; line < SAID.size(); line++) {
            jdbc.sql("insert into caption_line (room, said_at, text) values (:room, :at, :text)")
                    .param("room", room)
                    .param("at", Timestamp.from(now.minus(BETWEEN.multipliedBy(SAID.size() - line))))
                    .param("text", SAID.get(line))
                    .update();
        }
    }
}
