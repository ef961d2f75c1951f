package fr.percolateur.questions;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A room with questions that all see, and people in it.
public record Stage(long room, List<Long> questions, List<Long> people) {

    private static final AtomicInteger ROOMS = new AtomicInteger();

    public static Stage in(JdbcClient jdbc, int questions, int people) {
        var number = ROOMS.incrementAndGet();
        var room = jdbc.sql("""
                insert into document (kind, path, slug, bytes, sha256, title, dated, visible, lede_html, body_html, links)
                values ('EVENT', :slug || '.md', :slug, '', '', 'Rencontre', '', true, '', '', '{}')
                returning id
                """)
                .param("slug", "scene-" + number)
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("insert into live_room (room, code, opened_at) values (:room, :code, now())")
                .param("room", room)
                .param("code", "scene" + letters(number) + "10")
                .update();
        return new Stage(
                room,
                IntStream.range(0, questions)
                        .mapToObj(each -> question(jdbc, room, "Question " + each))
                        .toList(),
                IntStream.range(0, people).mapToObj(_ -> person(jdbc, room)).toList());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .reduce("", String::concat);
    }

    public static long question(JdbcClient jdbc, long room, String text) {
        return jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                values (:room, :text, '', now(), false, 'approved', now())
                returning id
                """)
                .param("room", room)
                .param("text", text)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static long person(JdbcClient jdbc, long room) {
        return jdbc.sql("insert into live_participant (room, entered_at) values (:room, now()) returning id")
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
