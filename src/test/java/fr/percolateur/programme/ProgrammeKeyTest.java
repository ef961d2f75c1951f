package fr.percolateur.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProgrammeKeyTest {

    private static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            event_start_date: 2027-01-19 16:30:00 +01:00
            event_end_date: 2027-01-19 18:00:00 +01:00
            programme:
            - {titre: "Accueil", type: ouverture, debut: "16:30", duree_min: 5, salle: null, intervenants: [ines-caron]}
            - {titre: "Récit", type: intervention, debut: "16:35", fin: "17:10", support: diapos.pdf} # à relire
            - {titre: "Débat", type: debat, debut: "17:10", duree_min: 50}
            lieu: La Verrerie
            ---
            Le texte.
            """;

    private static String after(UnaryOperator<Draft> act) {
        return after(FILE, act);
    }

    private static String after(String file, UnaryOperator<Draft> act) {
        var key = new ProgrammeKey(Document.read("agenda/qui-decide.md", file.getBytes(UTF_8)));
        return switch (key.write(act.apply(key.read()))) {
            case Change.Changed(var document) -> new String(document.bytes(), UTF_8);
            case Change.Refused(var finding) -> throw new AssertionError(finding);
        };
    }

    @Test
    void keepsEachByteOfWhatIsNotChanged() {
        assertThat(after(draft -> draft)).isEqualTo(FILE);
    }

    @Test
    void writesOnlyWhatMovesAndWhatBelongsToIt() {
        assertThat(after(draft -> draft.moved(1, 2))).isEqualTo(FILE.replace("""
                        - {titre: "Récit", type: intervention, debut: "16:35", fin: "17:10", support: diapos.pdf} # à relire
                        - {titre: "Débat", type: debat, debut: "17:10", duree_min: 50}
                        """, """
                        - {titre: "Débat", type: debat, debut: "16:35", duree_min: 50} # à relire
                        - {titre: "Récit", type: intervention, debut: "17:25", fin: '18:00', support: diapos.pdf}
                        """));
    }

    @Test
    void takesAwayAndAddsInTheStyleThatStands() {
        assertThat(after(draft -> draft.without(0).longer()))
                .contains("- {titre: \"Récit\"")
                .doesNotContain("Accueil")
                .contains("  lieu: La Verrerie".strip());
        var fresh = new Sequence(
                Sequence.NEW,
                "Clôture: fin",
                "cloture",
                "",
                "17:55",
                "5",
                "",
                List.of(),
                List.of("Four", "Cour"),
                "x",
                "y");
        assertThat(after(draft -> draft.with(fresh)))
                .isEqualTo(FILE.replace(
                        "duree_min: 50}\n",
                        "duree_min: 50}\n- {titre: 'Clôture: fin', type: cloture, debut: '17:55', duree_min: 5,"
                                + " stands: [Four, Cour]}\n"));
    }

    @Test
    void beginsAProgrammeWhereThereWasNone() {
        var bare = "---\ntitle: Rien\n---\n";

        assertThat(after(bare, draft -> draft)).isEqualTo(bare);
        assertThat(after(bare, draft -> draft.with(DraftTest.session("Accueil", "16 h 30", 5))))
                .isEqualTo("""
                        ---
                        title: Rien
                        programme:
                        - titre: Accueil
                          debut: '16:30'
                          duree_min: 5
                        ---
                        """);
    }

    @Test
    void writesNoWordOfWhatIsPrivate() {
        assertThat(after(draft -> new Draft(draft.sequences().stream()
                        .map(session -> session.noted("Qui signe ?", "Un micro"))
                        .toList())))
                .isEqualTo(FILE);
    }
}
