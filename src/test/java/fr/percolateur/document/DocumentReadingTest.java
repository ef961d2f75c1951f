package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest {

    private static Document read(String text) {
        return Document.read("agenda/cafe-ouvert.md", text.getBytes(UTF_8));
    }

    /// Rule, line and column of each finding.
    private static List<String> findings(Document document) {
        return document.findings().stream()
                .map(finding -> "%s %d:%d"
                        .formatted(
                                finding.rule(),
                                finding.place().line(),
                                finding.place().column()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Café\n---\nBonjour\n",
                "\uFEFF---\ntitle: Café\n---\nBonjour\n",
                "---  \ntitle: Café\n--- \t\nBonjour\n",
                "---\ntitle: Café\n...\nBonjour\n"
            })
    void partsHeaderAndBody(String text) {
        var document = read(text);

        assertThat(document.title()).isEqualTo("Café");
        assertThat(document.body()).isEqualTo("Bonjour\n");
        assertThat(document.bodyLine()).isEqualTo(4);
        assertThat(document.published()).isTrue();
        assertThat(findings(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void readsTheLineEndsOfOtherSystems(String end) {
        var document = read("---\ntitle: Café\nlieu: Halle\n---\nBonjour\nà tous\n".replace("\n", end));

        assertThat(document.title()).isEqualTo("Café");
        assertThat(document.frontMatter().get("lieu")).contains(new Value.Scalar("Halle", true, new Place(3, 7)));
        assertThat(document.body()).isEqualTo("Bonjour\nà tous\n".replace("\n", end));
        assertThat(document.bodyLine()).isEqualTo(5);
    }

    @Test
    void readsAHeaderThatEndsWithTheFile() {
        var document = read("---\ntitle: Café\n---");

        assertThat(document.title()).isEqualTo("Café");
        assertThat(document.body()).isEmpty();
        assertThat(document.bodyLine()).isEqualTo(3);
    }

    @Test
    void readsAnEmptyHeader() {
        var document = read("---\n---\nBonjour\n");

        assertThat(document.frontMatter()).isEqualTo(FrontMatter.EMPTY);
        assertThat(document.title()).isEqualTo("Cafe ouvert");
        assertThat(findings(document)).isEmpty();
        assertThat(document.published()).isTrue();
    }

    @Test
    void countsAnEmojiAsOneColumn() {
        var document = read("---\na: {x: 🎈🎈, y: 2}\n---\n");

        assertThat(document.frontMatter().get("a").orElseThrow())
                .isEqualTo(new Value.Mapping(
                        List.of(
                                new Value.Entry("x", new Place(2, 5), new Value.Scalar("🎈🎈", true, new Place(2, 8))),
                                new Value.Entry("y", new Place(2, 12), new Value.Scalar("2", true, new Place(2, 15)))),
                        new Place(2, 4)));
    }

    @Test
    void keepsAFileThatIsNotUtf8AsADraft() {
        var bytes = "---\ntitle: Guichet\nlieu: À côté\n---\n".getBytes(ISO_8859_1);
        var document = Document.read("agenda/a.md", bytes);

        assertThat(findings(document)).containsExactly("not-utf8 3:7");
        assertThat(document.findings().getFirst().message())
                .isEqualTo(
                        "Ce fichier n’est pas en UTF-8 : l’octet C0 n’y a pas de sens. Réenregistrez-le en UTF-8 ; il reste un brouillon d’ici là.");
        assertThat(document.bytes()).isEqualTo(bytes);
        assertThat(document.published()).isFalse();
    }

    @Test
    void saysWhereAFileIsCutWithinACharacter() {
        var bytes = "---\ntitle: Café".getBytes(UTF_8);

        assertThat(findings(Document.read("agenda/a.md", Arrays.copyOf(bytes, bytes.length - 1))))
                .containsExactly("not-utf8 2:11");
    }

    @Test
    void acceptsAReplacementCharacterThatIsReallyThere() {
        assertThat(findings(read("---\ntitle: a\uFFFDb\n---\n"))).isEmpty();
    }

    @Test
    void keepsAFileWithoutHeaderAsADraft() {
        var document = read("Bonjour\n\n---\n");

        assertThat(findings(document)).containsExactly("no-front-matter 1:1");
        assertThat(document.body()).isEqualTo("Bonjour\n\n---\n");
        assertThat(document.published()).isFalse();
    }

    @Test
    void keepsAFileWhoseHeaderIsNotClosedAsADraft() {
        var document = read("---\ntitle: Café\n\nBonjour\n");

        assertThat(findings(document)).containsExactly("front-matter-unclosed 1:1");
        assertThat(document.published()).isFalse();
    }

    @Test
    void saysWhereAndWhyAHeaderCannotBeRead() {
        var document = read("---\ntitle: Café : la suite\n---\n");

        assertThat(document.findings())
                .containsExactly(new Finding(
                        "agenda/cafe-ouvert.md",
                        new Place(2, 13),
                        "front-matter-unreadable",
                        Severity.ERROR,
                        "Ce texte contient « : », il lui faut donc des guillemets : clé: \"texte : suite\".",
                        "title: Café : la suite",
                        "title: \"Café : la suite\""));
        assertThat(document.published()).isFalse();
    }

    @Test
    void pointsToTheQuoteThatIsNeverClosed() {
        assertThat(findings(read("---\ntitle: \"Café\nlieu: Halle\n---\n")))
                .containsExactly("front-matter-unreadable 2:8");
    }

    @Test
    void pointsToATabThatIndents() {
        assertThat(findings(read("---\nacces:\n\t- type: Train\n---\n")))
                .containsExactly("front-matter-unreadable 3:1");
    }

    @Test
    void survivesAnEscapeThatNoCharacterHas() {
        assertThat(findings(read("---\ntitle: \"\\UFFFFFFFF\"\n---\n"))).containsExactly("front-matter-unreadable 2:1");
    }

    @Test
    void readsTabsThatIndentNothing() {
        var document = read("---\ntitle:\t\"Café\"\t\n\t\nlieu:\t\n-\tHalle\t# au sud\nnote: |\t\n  a\tb\t\n---\n");

        assertThat(findings(document)).isEmpty();
        assertThat(document.title()).isEqualTo("Café");
        assertThat(document.frontMatter().texts("lieu")).containsExactly("Halle");
        assertThat(document.frontMatter().text("note")).contains("a\tb\t\n");
    }

    @Test
    void saysThatTextBetweenFencesIsNoHeader() {
        assertThat(findings(read("---\nBonjour\n---\n"))).containsExactly("front-matter-unreadable 2:1");
    }

    @Test
    void keepsADocumentWithADuplicateKeyAsADraft() {
        var document = read("---\ntitle: Un\nlieu: {nom: a, nom: b}\ntitle: Deux\n---\n");

        assertThat(findings(document)).containsExactly("duplicate-key 4:1", "duplicate-key 3:16");
        assertThat(document.findings().getFirst().message())
                .isEqualTo(
                        "La clé « title » est déjà donnée ligne 2 : gardez l’une des deux. Le document reste un brouillon.");
        assertThat(document.published()).isFalse();
    }

    @Test
    void readsAnAliasAsWhatItRepeats() {
        var document = read("---\na: &lieu Halle\nb: *lieu\n---\n");

        assertThat(document.frontMatter().text("b")).contains("Halle");
        assertThat(findings(document)).isEmpty();
    }

    @Test
    void defusesAnAliasBomb() {
        var bomb = new StringBuilder("---\na0: &a0 boum\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(findings(read(bomb + "---\n"))).containsExactly("alias-bomb 8:20");
    }

    @Test
    void refusesAnAliasThatHoldsItself() {
        assertThat(findings(read("---\na: &a [*a]\n---\n"))).containsExactly("front-matter-unreadable 2:8");
    }

    @Test
    void boundsTheDepthOfWhatIsNested() {
        assertThat(findings(read("---\na: " + "[".repeat(100_000) + "\n---\n"))).containsExactly("too-deep 2:68");
    }

    @Test
    void boundsTheDepthThatAliasesAddUp() {
        var stairs = new StringBuilder("---\na0: &a0 [x]\n");
        for (var i = 1; i < 200; i++) {
            stairs.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }

        assertThat(findings(read(stairs + "---\n"))).containsExactly("too-deep 65:12");
    }

    @Test
    void readsAControlCharacterAsWhatItWasInWindows1252() {
        var document = read("---\ntitle: L\u0092été\nlieu: \"a\\0b\"\n---\nl\u0085\n");

        assertThat(document.title()).isEqualTo("L’été");
        assertThat(document.frontMatter().text("lieu")).contains("a\uFFFDb");
        assertThat(findings(document)).containsExactly("control-character 2:9");
        assertThat(document.findings().getFirst().message())
                .isEqualTo(
                        "Un caractère de commande invisible (U+0092) s’est glissé ici ; il y en a 2 dans le fichier. Supprimez-le ou retapez le caractère voulu.");
        assertThat(document.published()).isTrue();
    }

    @Test
    void boundsTheLengthOfAHeader() {
        assertThat(findings(read("---\n" + "a: b\n".repeat(200_000) + "---\n")))
                .containsExactly("front-matter-unreadable 2:1");
    }

    @Test
    void reportsAHundredFindingsAtMost() {
        assertThat(read("---\n" + "a: b\n".repeat(1_000) + "---\n").findings()).hasSize(100);
    }

    @Test
    void reportsDatesThatCannotBe() {
        var document = read("""
                ---
                title: Café
                date: 2027-02-30 10:00:00 +01:00
                event_start_date: 0012-03-04 18:00:00 +00:09
                event_end_date: mardi
                event_date:
                inscription:
                  ferme: 2207-01-01
                  ouvre: 2027-01-01
                ---
                """);

        assertThat(findings(document))
                .containsExactly("absurd-date 3:7", "absurd-date 4:19", "unreadable-date 5:17", "absurd-date 8:10");
        assertThat(document.published()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-31",
                "2027-13-01",
                "2027-02-10 27:00:00 +01:00",
                "2027-02-10 18:75",
                "2027-02-10T25h30",
                "1789-07-14",
                "20277-02-10 18:00:00 +01:00",
                "999999999-1-1",
                "31/02/2027",
                "'10.14.2027 18h'"
            })
    void keepsADocumentOfAnAbsurdDateAsADraft(String date) {
        var document = read("---\ntitle: Café\nevent_start_date: " + date + "\n---\n");

        assertThat(findings(document)).containsExactly("absurd-date 3:19");
        assertThat(document.published()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0007-02-10 18:00:00 +00:09", "10/02/2027", "27-02-10", "2027-02-10 à 18h", "à définir"})
    void keepsPublicADocumentWhoseDateIsASlipOrBadlyWritten(String date) {
        var document = read("---\ntitle: Café\nevent_start_date: " + date + "\n---\n");

        assertThat(document.findings()).hasSize(1);
        assertThat(document.published()).isTrue();
    }

    @Test
    void keepsAsADraftAnEventThatEndsYearsBeforeItStarts() {
        var document = read("""
                ---
                title: Café
                event_start_date: 2027-02-10 18:00:00 +01:00
                event_end_date: 2024-02-10 20:00:00 +01:00
                ---
                """);

        assertThat(findings(document)).containsExactly("absurd-date 4:17");
        assertThat(document.published()).isFalse();
    }

    @Test
    void setsAFieldOfADocumentWithAnAbsurdDate() {
        var document = read("---\ntitle: Café\ndate: 2027-02-31\n---\n");

        assertThat(document.set("date", Value.text("2027-02-28")))
                .isInstanceOfSatisfying(
                        Change.Changed.class,
                        changed -> assertThat(changed.document().published()).isTrue());
    }

    @Test
    void withholdsWhatSaysItIsADraft() {
        assertThat(read("---\npublished: false\n---\n").published()).isFalse();
        assertThat(read("---\npublished: no\n---\n").published()).isFalse();
        assertThat(read("---\npublished: yes\n---\n").published()).isTrue();
    }

    @Test
    void tellsWhatItIsByItsFolder() {
        assertThat(Kind.of("agenda/2027/a.md")).contains(Kind.EVENT);
        assertThat(Kind.of("site/_evenements/formation/a.markdown")).contains(Kind.EVENT);
        assertThat(Kind.of("actualites/a.MD")).contains(Kind.ARTICLE);
        assertThat(Kind.of("/srv/agenda/_actualites/a.md")).contains(Kind.ARTICLE);
        assertThat(Kind.of("series/a.md")).contains(Kind.SERIES);
        assertThat(Kind.of("agenda/a.txt")).isEmpty();
        assertThat(Kind.of("agenda.md")).isEmpty();
        assertThat(Kind.of("publications/a.md")).isEmpty();
    }

    @Test
    void keepsItsNameAsWritten() {
        var document = Document.read("agenda/cafe-<<-été->>.markdown", new byte[0]);

        assertThat(document.rawName()).isEqualTo("cafe-<<-été->>");
        assertThat(document.slug()).isEqualTo("cafe-ete");
    }
}
