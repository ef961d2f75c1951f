package fr.percolateur.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.percolateur.document.Document;
import fr.percolateur.document.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {

    private static Manuscript read(String source) {
        return new Manuscript(Document.read("agenda/algues.md", source.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lieu: la digue               | 2 | 10
                    lieu: 'l''île, la digue'     | 2 | 19
                    lieu: "l\\u00eele, la digue" | 2 | 22
                    lieu: "un\\nla digue"        | 2 | 15
                    """)
    void findsAWordOfTheHeaderWhereItIsWritten(String header, int line, int column) {
        var passage = read("---\n" + header + "\n---\n").header("lieu").orElseThrow();

        assertThat(passage.place(passage.text().indexOf("digue"))).isEqualTo(new Place(line, column));
    }

    @Test
    void leavesTheModelOfASeriesToItsEvents() {
        var source = "---\ntitre: Cafés\nmodele:\n  texte: à compléter\n---\n";
        var series = new Manuscript(Document.read("series/cafes.md", source.getBytes(StandardCharsets.UTF_8)));

        assertThat(series.header()).extracting(Passage::key).containsExactly("titre");
        assertThat(read(source).header()).extracting(Passage::key).containsExactly("titre", "modele.texte");
    }

    @Test
    void findsAWordOfAFoldedValueOnItsLine() {
        var passage = read("---\nchapeau-text: Le port\n  et sa digue\n---\n")
                .header("chapeau-text")
                .orElseThrow();

        assertThat(passage.place(passage.text().indexOf("digue"))).isEqualTo(new Place(3, 9));
    }

    @Test
    void countsColumnsInCodePoints() {
        var body = read("---\ntitle: Algues\n---\nUn\n🐚 la digue\n").body();

        assertThat(body.place(body.text().indexOf("digue"))).isEqualTo(new Place(5, 6));
    }

    @Test
    void readsLinksOfHeaderAndBodyInOrder() {
        var links = read("""
                        ---
                        champs_informations:
                        - intitule: Venir
                          contenu: le plan
                          lien: /plan/
                        ---
                        [Un *deux*](/a/ "Titre") <a href="/b/"><b>trois</b></a> <https://c.example/> `[non](/d/)`
                        """).links();

        assertThat(links)
                .extracting(Token.Link::target, Token.Link::text, Token.Link::title)
                .containsExactly(
                        tuple("/plan/", "le plan", null),
                        tuple("/a/", "Un deux", "Titre"),
                        tuple("/b/", "trois", null),
                        tuple("https://c.example/", "https://c.example/", null));
    }

    @Test
    void leavesOnlyWordsInTheProse() {
        var prose = read("---\n---\n[Un](/a/) <b>deux</b>{: .x} `trois` ![quatre](/b.png) cinq\n")
                .body()
                .prose();

        assertThat(prose.strip().replaceAll(" +", " ")).isEqualTo("Un deux cinq");
    }

    @Test
    void readsHeadingsOfEveryKind() {
        var headings =
                read("---\n---\n## Un ##\n\n> #### Deux\n\n<h3>Tr<b>o</b>is</h3>\n\nQuatre\n===\n\n#AlguesEnFête\n")
                        .body()
                        .headings();

        assertThat(headings)
                .extracting(Token.Heading::level, Token.Heading::text)
                .containsExactly(tuple(2, "Un"), tuple(4, "Deux"), tuple(3, "Trois"), tuple(1, "Quatre"));
    }
}
