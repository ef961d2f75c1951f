package fr.percolateur.crowd;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who came to a room of the demo, and what they asked there.
final class Gathering {

    private final JdbcClient jdbc;
    private final long room;

    Gathering(JdbcClient jdbc, long room) {
        this.jdbc = jdbc;
        this.room = room;
    }

    /// @param state as the table has it: `pending`, `approved`
    /// @param signed empty for who asked without a name
    /// @param supporters as many as came, at most
    /// @param service that answers in writing, or owes it from this instant on; null for none
    record Question(
            String text,
            String state,
            String signed,
            int supporters,
            Instant asked,
            @Nullable Instant answered,
            @Nullable String service,
            @Nullable Instant assigned) {}

    void enter(Instant at) {
        jdbc.sql("""
                insert into live_participant (room, registration_id, entered_at)
                select event_id, id, :at
                  from registration
                 where event_id = :room
                   and status = 'confirmed'
                """).param("room", room).param("at", Timestamp.from(at)).update();
    }

    /// @return its number
    long ask(Question question) {
        var id = jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, answered_at, service,
                                      assigned_at)
                values (:room, :text, :signed, :asked, false, :state,
                        case when :state = 'approved' then :asked::timestamptz end, :answered, :service, :assigned)
                returning id
                """)
                .param("room", room)
                .param("text", question.text())
                .param("signed", question.signed())
                .param("state", question.state())
                .param("asked", Timestamp.from(question.asked()))
                .param("answered", at(question.answered()), Types.TIMESTAMP)
                .param("service", question.service(), Types.VARCHAR)
                .param("assigned", at(question.assigned()), Types.TIMESTAMP)
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
        return id;
    }

    void give(String title, String address, Instant at) {
        jdbc.sql("insert into given_link (room, title, address, given_at) values (:room, :title, :address, :at)")
                .param("room", room)
                .param("title", title)
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
