package fr.percolateur.crowd;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the rooms of the demo were asked: polls that are closed, one that is open.
final class Asked {

    private static final int SLOTS = 8;
    private static final Duration CLOSED = Duration.ofMinutes(6);
    private static final Duration OPENED = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    Asked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(long room, Instant now) {
        poll(
                room,
                "Avez-vous déjà regardé quelqu’un se servir de votre démarche\u202F?",
                List.of("Oui, plusieurs fois", "Une fois", "Jamais", "Ma démarche n’a pas d’usagers"),
                List.of(24, 41, 78, 20),
                now.minus(CLOSED).minus(OPENED),
                now.minus(CLOSED));
        poll(
                room,
                "Qu’est-ce qui vous manque pour essayer\u202F?",
                List.of("Du temps", "Des personnes à qui demander", "Une méthode", "L’accord de ma hiérarchie"),
                List.of(9, 14, 11, 4),
                now.minus(OPENED),
                null);
    }

    /// One that anyone may look up afterwards.
    void closed(long room, String question, List<String> options, List<Integer> votes, Instant opened, Instant closed) {
        poll(room, question, options, votes, opened, closed);
    }

    private void poll(
            long room,
            String question,
            List<String> options,
            List<Integer> votes,
            Instant opened,
            @Nullable Instant closed) {
        var box = jdbc.sql("""
                insert into ballot_box (room, opened_at, closed_at)
                values (:room, :opened, :closed)
                returning id
                """)
                .param("room", room)
                .param("opened", Timestamp.from(opened))
                .param("closed", closed == null ? null : Timestamp.from(closed), Types.TIMESTAMP)
                .query((row, _) -> row.getLong(1))
                .single();
        IntStream.range(0, SLOTS).forEach(slot -> {
            var counted = slot == 0 ? votes : votes.stream().map(_ -> 0).toList();
            jdbc.sql("""
                    insert into ballot_slot (box, slot, taking, ballots, votes)
                    values (:box, :slot, :taking, :ballots, :votes)
                    """)
                    .param("box", box)
                    .param("slot", slot)
                    .param("taking", closed == null)
                    .param(
                            "ballots",
                            counted.stream().mapToInt(Integer::intValue).sum())
                    .param("votes", counted.toArray(Integer[]::new))
                    .update();
        });
        jdbc.sql("""
                insert into poll (room, kind, question, options, most, shown, box)
                values (:room, 'single', :question, :options, 1, true, :box)
                """)
                .param("room", room)
                .param("question", question)
                .param("options", options.toArray(String[]::new))
                .param("box", box)
                .update();
    }
}
