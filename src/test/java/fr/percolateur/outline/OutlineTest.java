package fr.percolateur.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void readsMarkdownAndHtmlAlike() {
        var expected = List.of(
                "HEADING 2: Programme",
                "ITEM 1: 9h : *Accueil* | Café offert",
                "ITEM 1: 10h : Débat",
                "TEXT 0: Venez <https://example.org/> !");

        assertThat(shown("""
                        ## Programme
                        * 9h : **Accueil**
                          <br>Café offert
                        * 10h : Débat

                        [Venez](https://example.org/){:target="_blank"} !
                        {: .encadre}
                        """)).isEqualTo(expected);
        assertThat(shown("""
                        <h2 class="x">Programme</h2><ul><li>9h : <b>Accueil</b><br/>Café&nbsp;offert</li>
                        <li>10h : Débat</li></ul><p><a class="button" href="https://example.org/">Venez</a> !</p>
                        """)).isEqualTo(expected);
    }

    @Test
    void passesOverCommentsRulesAndImages() {
        assertThat(shown("<!-- secret -->\n\n---\n\n![Une affiche](/a.png) Bonjour \\[vous\\]\n\n<!-- jamais fermé"))
                .isEqualTo(List.of("TEXT 0: Bonjour [vous]", "TEXT 0: <!-- jamais fermé"));
    }

    @Test
    void readsTheRowsOfATable() {
        assertThat(shown("| Date | 4 mai |\n|---|---|\n| Lieu | Valbrume |"))
                .isEqualTo(List.of("ROW 0: Date | 4 mai |", "ROW 0: Lieu | Valbrume |"));
    }

    @Test
    void tellsSectionsByHeadingsAndByLinesThatStandForThem() {
        var sections = Section.of(Outline.of("""
                Bonjour.

                **Au programme :**

                * un
                * deux

                ## Intervenants
                * Zoé Brume
                """));

        assertThat(sections.stream().map(section -> section.topic() + " " + section.title()))
                .containsExactly("OTHER ", "PROGRAMME Au programme :", "SPEAKERS Intervenants");
    }

    private static List<String> shown(String body) {
        return Outline.of(body).stream()
                .map(block -> block.kind() + " " + block.level() + ": "
                        + block.lines().stream().map(OutlineTest::shown).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String shown(Line line) {
        var text = new StringBuilder(line.text());
        line.bold().reversed().forEach(bold -> text.insert(bold.to(), '*').insert(bold.from(), '*'));
        var shown = text.toString();
        for (var link : line.links()) {
            shown = shown.replace(link.text(), link.text() + " <" + link.target() + ">");
        }
        return shown;
    }
}
