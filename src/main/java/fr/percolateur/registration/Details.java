package fr.percolateur.registration;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a form says beyond who one is: answers to the organiser’s questions, and needs, each in a table of its own
/// since
/// each is kept for another time and shown to others.
final class Details {

    private final JdbcClient jdbc;

    Details(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long registration, Attendee attendee, Instant now) {
        attendee.answers()
                .forEach((question, answer) -> jdbc.sql("""
                insert into registration_answer (registration_id, question_id, answer)
                values (:registration, :question, :answer)
                """)
                        .param("registration", registration)
                        .param("question", question)
                        .param("answer", answer)
                        .update());
        if (!attendee.needs().isEmpty()) {
            jdbc.sql("""
                    insert into registration_needs (registration_id, needs, consented_at)
                    values (:registration, :needs, :now)
                    """)
                    .param("registration", registration)
                    .param("needs", attendee.needs())
                    .param("now", RegistrationRows.at(now))
                    .update();
        }
    }

    void rewrite(long registration, Attendee attendee, Instant now) {
        jdbc.sql("delete from registration_answer where registration_id = :id")
                .param("id", registration)
                .update();
        jdbc.sql("delete from registration_needs where registration_id = :id")
                .param("id", registration)
                .update();
        write(registration, attendee, now);
    }
}
