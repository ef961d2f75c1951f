package fr.percolateur.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The wall on projectors, with texts as long as they may be: all of it is in sight. Leaves pictures in
/// `target/screenshots`.
@PageTest
@Import(Salle.Entry.class)
class WallBrowserTest {

    private static final String WORDS =
            "Pourquoi le courrier que reçoit un usager ne dit-il pas en une phrase ce qu’il doit faire, avant quand, et qui lui "
                    + "répond s’il ne comprend pas ? Nos services l’écrivent à trois, chacun ajoute son paragraphe de droit, "
                    + "personne ne relit l’ensemble, et la lettre part signée d’un nom que nul ne peut joindre au téléphone. "
                    + "Quand déciderons-nous qu’une seule personne en répond, de la première ligne à la dernière ligne du texte, "
                    + "et que l’on peut lui parler directement quand on en a besoin ? Voilà tout.";

    private static final String PROGRAMME = """
            programme:
              - {titre: "Propos liminaires", type: ouverture, debut: "9:00", duree_min: 5}
              - {titre: "Qui demande, qui vérifie, qui répond, et qui signe à la fin du courrier ?", type: table-ronde, debut: "9:05", duree_min: 50}
              - {titre: "Vos questions", type: questions, debut: "9:55", duree_min: 35}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BallotBoxes boxes;

    @Autowired
    private Salle salle;

    @BeforeEach
    void open() {
        salle.open();
        salle.keep();
    }

    private static String text(int letters) {
        return WORDS.repeat(1 + letters / WORDS.length()).substring(0, letters);
    }

    private void question(int letters, boolean onTheWall) {
        jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, wall_since)
                values (:room, :text, 'Solenn Aubertin-Kerguelen, cheffe de bureau', now(), false, 'approved', now(),
                        case when :wall then now() end)
                """)
                .param("room", salle.room().id())
                .param("text", text(letters))
                .param("wall", onTheWall)
                .update();
    }

    /// @param answered whether results show
    private void poll(String kind, int question, List<String> options, int choices, boolean answered) {
        var box = boxes.open(salle.room().id(), choices);
        if (answered) {
            jdbc.sql("""
                    update ballot_slot
                       set ballots = 163,
                           votes = (select array(select 10 + rank * 3 from generate_series(1, :choices) rank))
                     where box = :box
                       and slot = 0
                    """).param("choices", choices).param("box", box).update();
        }
        jdbc.sql("""
                insert into poll (room, kind, question, options, most, shown, box)
                values (:room, :kind, :question, :options, 1, true, :box)
                """)
                .param("room", salle.room().id())
                .param("kind", kind)
                .param("question", text(question))
                .param("options", options.toArray(String[]::new))
                .param("box", box)
                .update();
    }

    private void words(int many, int letters) {
        poll("words", 200, List.of(), 0, true);
        for (var word = 0; word < many; word++) {
            var spelling = text(letters - 3) + " " + word;
            jdbc.sql("""
                    insert into ballot_word (box, word, spelling, votes, fate)
                    select max(id), :word, :word, :votes, 'shown'
                      from ballot_box
                    """).param("word", spelling).param("votes", many - word).update();
        }
    }

    private void debate(String phase, int motion, int statements, int letters) {
        var before = boxes.open(salle.room().id(), 3);
        var after = boxes.open(salle.room().id(), 3);
        jdbc.sql(
                        "update ballot_slot set ballots = 30, votes = array[12, 9, 9] where box in (:before, :after) and slot = 0")
                .param("before", before)
                .param("after", after)
                .update();
        var debate = jdbc.sql("""
                insert into debate (room, motion, phase, before_box, after_box)
                values (:room, :motion, :phase, :before, :after)
                returning id
                """)
                .param("room", salle.room().id())
                .param("motion", text(motion))
                .param("phase", phase)
                .param("before", before)
                .param("after", after)
                .query((row, _) -> row.getLong(1))
                .single();
        for (var statement = 0; statement < statements; statement++) {
            jdbc.sql("""
                    insert into debate_statement (debate, side, text, fate, proposed_at)
                    values (:debate, :side, :text, 'shown', now())
                    """)
                    .param("debate", debate)
                    .param("side", statement % 2 == 0 ? "for" : "against")
                    .param("text", text(letters))
                    .update();
        }
    }

    private void say(int letters) {
        jdbc.sql("""
                insert into caption_line (room, text, said_at)
                select :room, :text, now()
                  from generate_series(1, 8)
                """)
                .param("room", salle.room().id())
                .param("text", text(letters))
                .update();
    }

    private Map<String, Runnable> scenes() {
        var scenes = new LinkedHashMap<String, Runnable>();
        scenes.put("question-courte", () -> question(40, true));
        scenes.put("question", () -> {
            question(130, true);
            question(500, false);
            question(300, false);
        });
        scenes.put("question-longue", () -> {
            question(500, true);
            question(500, false);
        });
        scenes.put("questions-qui-attendent", () -> {
            question(500, false);
            question(500, false);
            question(80, false);
        });
        var four = List.of("La hiérarchie", "Le service juridique", "La personne qui le rédige", "Personne ne sait");
        scenes.put("sondage-ouvert", () -> poll("single", 60, four, 4, false));
        scenes.put("sondage", () -> poll("single", 60, four, 4, true));
        var ten = IntStream.range(0, 10).mapToObj(each -> text(115) + each).toList();
        scenes.put("sondage-long-ouvert", () -> poll("single", 200, ten, 10, false));
        scenes.put("sondage-long", () -> poll("single", 200, ten, 10, true));
        scenes.put("echelle", () -> poll("scale", 120, List.of("Pas du tout", "Tout à fait"), 5, true));
        scenes.put("classement", () -> poll("ranking", 200, ten.subList(0, 5), 120, true));
        scenes.put("mots", () -> words(50, 40));
        scenes.put("debat-avant", () -> debate("before", 200, 0, 0));
        scenes.put("debat", () -> debate("statements", 60, 6, 90));
        scenes.put("debat-long", () -> debate("statements", 200, 12, 280));
        scenes.put("debat-clos", () -> debate("closed", 200, 12, 280));
        return scenes;
    }

    @Test
    void fitsProjectorsWhateverIsShown() {
        var wrong = new ArrayList<String>();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 720))) {
            // its stream is let go of in the middle of it all: who keeps this room has no account
            context.route("**/direct.js", Route::abort);
            var page = context.newPage();
            scenes().forEach((name, scene) -> {
                salle.open(PROGRAMME);
                jdbc.sql("insert into conduct_sequence (room, rank, started_at) values (:room, 1, now())")
                        .param("room", salle.room().id())
                        .update();
                say(180);
                salle.keep();
                scene.run();
                for (var size : Map.of(1280, 720, 1920, 1080).entrySet()) {
                    page.setViewportSize(size.getKey(), size.getValue());
                    page.navigate("http://localhost:" + port + Salle.ROOM + "/mur");
                    picture(page, name + "-" + size.getKey());
                    overflows(page).forEach(part -> wrong.add(name + " at " + size.getKey() + ": " + part));
                }
            });
            wrong.addAll(Axe.violations(page).stream().map(Object::toString).collect(Collectors.toSet()));
        }
        assertThat(wrong).isEmpty();
    }

    /// Parts that are taller or wider than what one sees of them.
    private static List<String> overflows(Page page) {
        var found = page.evaluate("""
                () => ["html", ".pc-wall", ".pc-wall__top", ".pc-wall__body", ".pc-wall__join", ".pc-wall__stage"]
                  .map((part) => [part, document.querySelector(part)])
                  .filter(([, one]) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
                  .map(([part, one]) => `${part} ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`)
                """);
        return found instanceof List<?> parts
                ? parts.stream().map(String::valueOf).toList()
                : Collections.emptyList();
    }

    private static void picture(Page page, String name) {
        Snapshots.keep(page, Path.of("target/screenshots/mur-" + name + ".png"));
    }
}
