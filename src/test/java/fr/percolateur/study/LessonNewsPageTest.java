package fr.percolateur.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.node.PageTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who supported an idea read once its edition taught something.
@PageTest
@Import(Verrerie.Entry.class)
class LessonNewsPageTest {

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private LessonBook book;

    @Autowired
    private LessonProofs proofs;

    @Autowired
    private JdbcClient jdbc;

    private long event;

    @BeforeEach
    void retain() {
        verrerie.event("salle", Duration.ofDays(-3), "serie: cafes-du-port", "edition: 4");
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from idea where slug like 'nouvelle-%'").update();
        event = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        idea("nouvelle-retenue", "retained");
        idea("nouvelle-etudiee", "studied");
    }

    private void idea(String slug, String state) {
        jdbc.sql("""
                insert into idea (slug, title, why, audience, signed, proposed_at, moderation, shown_at, state, event_id)
                values (:slug, 'Lire tout haut', 'On bute', 'L’accueil', '', now(), 'shown', now(), :state, :event)
                """)
                .param("slug", slug)
                .param("state", state)
                .param("event", event)
                .update();
    }

    private void publish(String title) {
        var lesson = book.write(event, new LessonDraft(title, "Tout haut.", "", "", null), UUID.randomUUID());
        proofs.prove(lesson, new Evidence.Sequence("L’atelier"), UUID.randomUUID());
        book.publish(lesson, UUID.randomUUID());
    }

    private List<String> steps() {
        return jdbc.sql("""
                select i.slug || ' ' || s.link
                  from idea_step s
                  join idea i on i.id = s.idea_id
                 where s.state = 'lessons'
                   and i.event_id = :event
                """)
                .param("event", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void tellsTheIdeaThatWasRetainedOnceHoweverManyLessonsComeOut() {
        assertThat(steps()).isEmpty();

        publish("Lire debout");
        publish("Lire à deux");

        assertThat(steps()).containsExactly("nouvelle-retenue /agenda/salle/enseignements/");
        assertThat(jdbc.sql("select edition from idea_step where state = 'lessons' and link like '%/salle/%'")
                        .query((row, _) -> row.getString(1))
                        .single())
                .contains("4", "Rencontre du salle");
    }
}
