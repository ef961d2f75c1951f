package fr.percolateur.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands beside sessions and is never public.
public final class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param title of the session it belongs to
    /// @param nth among the sessions of that title, from 0
    public record Note(String title, int nth, String questions, String needs) {}

    /// A programme with its notes.
    ///
    /// @param orphans notes of sessions that are there no more: renamed or taken away elsewhere
    record Noted(Draft draft, List<Note> orphans) {}

    Noted beside(Draft draft, long document) {
        var notes = new LinkedHashMap<String, Note>();
        of(document).forEach(note -> notes.put(note.title() + '\n' + note.nth(), note));
        Map<String, Integer> seen = new HashMap<>();
        var noted = new ArrayList<Sequence>();
        for (var session : draft.sequences()) {
            var nth = seen.merge(session.title(), 1, Integer::sum) - 1;
            var note = notes.remove(session.title() + '\n' + nth);
            noted.add(note == null ? session : session.noted(note.questions(), note.needs()));
        }
        return new Noted(new Draft(noted), List.copyOf(notes.values()));
    }

    private List<Note> of(long document) {
        return jdbc.sql("""
                select title, nth, questions, needs
                  from programme_note
                 where document_id = :document
                 order by title, nth
                """)
                .param("document", document)
                .query((row, _) -> new Note(
                        row.getString("title"), row.getInt("nth"), row.getString("questions"), row.getString("needs")))
                .list();
    }

    /// In place of those that stood beside the programme before; orphans stay.
    void replace(long document, Draft before, Draft after) {
        Map<String, Integer> seen = new HashMap<>();
        for (var session : before.sequences()) {
            forget(document, session.title(), seen.merge(session.title(), 1, Integer::sum) - 1);
        }
        seen.clear();
        for (var session : after.sequences()) {
            var nth = seen.merge(session.title(), 1, Integer::sum) - 1;
            if (!session.questions().isEmpty() || !session.needs().isEmpty()) {
                jdbc.sql("""
                        insert into programme_note (document_id, title, nth, questions, needs)
                        values (:document, :title, :nth, :questions, :needs)
                            on conflict (document_id, title, nth) do update
                           set questions = excluded.questions, needs = excluded.needs
                        """)
                        .param("document", document)
                        .param("title", session.title())
                        .param("nth", nth)
                        .param("questions", session.questions())
                        .param("needs", session.needs())
                        .update();
            }
        }
    }

    void forget(long document, String title, int nth) {
        jdbc.sql("delete from programme_note where document_id = :document and title = :title and nth = :nth")
                .param("document", document)
                .param("title", title)
                .param("nth", nth)
                .update();
    }
}
