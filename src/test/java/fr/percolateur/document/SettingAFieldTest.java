package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One header, one change, one whole header.
class SettingAFieldTest {

    private static Document read(String header) {
        return Document.read("agenda/a.md", ("---\n" + header + "---\nCorps\n").getBytes(UTF_8));
    }

    private static String header(Change change) {
        return switch (change) {
            case Change.Changed(var document) -> {
                var text = new String(document.bytes(), UTF_8);
                assertThat(text).startsWith("---\n").endsWith("---\nCorps\n");
                yield text.substring(4, text.length() - "---\nCorps\n".length());
            }
            case Change.Refused(var finding) -> finding.rule() + " " + finding.message();
        };
    }

    private static String set(String header, String path, Value value) {
        return header(read(header).set(path, value));
    }

    private static String set(String header, String path, String text) {
        return set(header, path, Value.text(text));
    }

    private static String remove(String header, String path) {
        return header(read(header).remove(path));
    }

    @Test
    void writesAPlainTextPlainly() {
        assertThat(set("title: Un\nlieu: Halle\n", "title", "Deux")).isEqualTo("title: Deux\nlieu: Halle\n");
    }

    @Test
    void keepsTheQuotesThatStand() {
        assertThat(set("title: 'Un'\n", "title", "L'été")).isEqualTo("title: 'L''été'\n");
        assertThat(set("title: \"Un\"\n", "title", "Le \"vrai\" été")).isEqualTo("title: \"Le \\\"vrai\\\" été\"\n");
    }

    @Test
    void quotesWhatAReaderWouldTakeForSomethingElse() {
        assertThat(set("a: x\n", "a", "no")).isEqualTo("a: 'no'\n");
        assertThat(set("a: x\n", "a", "On")).isEqualTo("a: 'On'\n");
        assertThat(set("a: x\n", "a", "12:30")).isEqualTo("a: '12:30'\n");
        assertThat(set("a: x\n", "a", "2027-01-12")).isEqualTo("a: '2027-01-12'\n");
        assertThat(set("a: x\n", "a", "007")).isEqualTo("a: '007'\n");
        assertThat(set("a: x\n", "a", "1_000")).isEqualTo("a: '1_000'\n");
        assertThat(set("a: x\n", "a", "null")).isEqualTo("a: 'null'\n");
        assertThat(set("a: x\n", "a", "")).isEqualTo("a: ''\n");
        assertThat(set("a: x\n", "a", "16h30 à 18h")).isEqualTo("a: 16h30 à 18h\n");
    }

    @Test
    void quotesWhatWouldBreakTheHeader() {
        assertThat(set("a: x\n", "a", "Café : suite")).isEqualTo("a: 'Café : suite'\n");
        assertThat(set("a: x\n", "a", "C'est : dit")).isEqualTo("a: \"C'est : dit\"\n");
        assertThat(set("a: x\n", "a", "- tiret")).isEqualTo("a: '- tiret'\n");
        assertThat(set("a: x\n", "a", "n° 4 #café")).isEqualTo("a: 'n° 4 #café'\n");
        assertThat(set("a: x\n", "a", "« Café »")).isEqualTo("a: « Café »\n");
        assertThat(set("a: x\n", "a", "[double] Café")).isEqualTo("a: '[double] Café'\n");
        assertThat(set("a: x\n", "a", "fin ")).isEqualTo("a: 'fin '\n");
        assertThat(set("a: x\n", "a", "a\u2028b")).isEqualTo("a: \"a\\u2028b\"\n");
        assertThat(set("a: x\n", "a", "https://visio.example.org/salle?a=b#c"))
                .isEqualTo("a: https://visio.example.org/salle?a=b#c\n");
    }

    @Test
    void writesFlagsNumbersMomentsAndNothing() {
        assertThat(set("a: 'x'\n", "a", Value.flag(false))).isEqualTo("a: false\n");
        assertThat(set("a: x\n", "a", Value.number(80))).isEqualTo("a: 80\n");
        assertThat(set("a: x\n", "a", Value.NONE)).isEqualTo("a: null\n");
        assertThat(set("a: x\n", "a", Value.moment(Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(18, 0)))))
                .isEqualTo("a: 2027-02-10 18:00:00 +01:00\n");
        assertThat(set("a: x\n", "a", Value.moment(Moment.of(LocalDate.of(2027, 7, 14)))))
                .isEqualTo("a: 2027-07-14\n");
    }

    @Test
    void keepsTheQuotesAroundADate() {
        assertThat(set("date: \"2027-01-01\"\n", "date", Value.moment(Moment.of(LocalDate.of(2027, 7, 14)))))
                .isEqualTo("date: \"2027-07-14\"\n");
    }

    @Test
    void changesNothingWhenItIsSaidAlready() {
        var document = read("published: False\na: \"x\"\nb: ~\n");

        assertThat(document.set("a", Value.text("x"))).isEqualTo(new Change.Changed(document));
        assertThat(document.set("b", Value.NONE)).isEqualTo(new Change.Changed(document));
        assertThat(document.remove("c")).isEqualTo(new Change.Changed(document));
    }

    @Test
    void keepsTheCommentBehindAValue() {
        assertThat(set("a: x   # à revoir\nb: y\n", "a", "z")).isEqualTo("a: z   # à revoir\nb: y\n");
        assertThat(set("a: # à remplir\nb: y\n", "a", "z")).isEqualTo("a: z # à remplir\nb: y\n");
        assertThat(set("a: # liste\n- x\n", "a", "z")).isEqualTo("a: z # liste\n");
        assertThat(set("a: x # note\n", "a", "Un\ndeux")).isEqualTo("a: |- # note\n  Un\n  deux\n");
        assertThat(set("a: # note\n", "a", Value.texts(List.of("Un")))).isEqualTo("a: # note\n- Un\n");
    }

    @Test
    void fillsAnEmptyValue() {
        assertThat(set("champs:\n- lien: \n  contenu:\n", "champs[0].lien", "https://a.example"))
                .isEqualTo("champs:\n- lien: https://a.example\n  contenu:\n");
        assertThat(set("champs:\n- lien: \n  contenu:\n", "champs[0].contenu", "Ici"))
                .isEqualTo("champs:\n- lien: \n  contenu: Ici\n");
        assertThat(set("lignes:\n- \n- b\n", "lignes[0]", "a")).isEqualTo("lignes:\n- a\n- b\n");
    }

    @Test
    void keepsTheIndicatorAndIndentationOfABlock() {
        assertThat(set("a: |-\n    Un\n    deux\n\nb: y\n", "a", "Trois\n\nquatre"))
                .isEqualTo("a: |-\n    Trois\n\n    quatre\n\nb: y\n");
        assertThat(set("a: |\n  Un\nb: y\n", "a", "Deux\n")).isEqualTo("a: |\n  Deux\nb: y\n");
        assertThat(set("a: |+\n  Un\n\nb: y\n", "a", "Deux\n\n\n")).isEqualTo("a: |+\n  Deux\n\n\nb: y\n");
        assertThat(set("a: |2- # libre\n   Un\nb: y\n", "a", "Deux")).isEqualTo("a: |2- # libre\n  Deux\nb: y\n");
        assertThat(set("a: >-\n  Un\n  deux\nb: y\n", "a", "Trois quatre\ncinq"))
                .isEqualTo("a: >-\n  Trois quatre\n\n  cinq\nb: y\n");
    }

    @Test
    void chompsABlockAsTheNewTextAsks() {
        assertThat(set("a: |\n  Un\nb: y\n", "a", "Deux")).isEqualTo("a: |-\n  Deux\nb: y\n");
        assertThat(set("a: |-\n  Un\nb: y\n", "a", "Deux\n")).isEqualTo("a: |\n  Deux\nb: y\n");
    }

    @Test
    void foldsALongTextWhereTheOldOneWasFolded() {
        var words = "un mot après l’autre ".repeat(6).strip();

        assertThat(set("a: >-\n  x\n", "a", words)).isEqualTo("""
                        a: >-
                          un mot après l’autre un mot après l’autre un mot après l’autre un mot après l’autre un mot après
                          l’autre un mot après l’autre
                        """);
        assertThat(set("a: x\n  y\n", "a", words)).isEqualTo("""
                        a: un mot après l’autre un mot après l’autre un mot après l’autre un mot après
                          l’autre un mot après l’autre un mot après l’autre
                        """);
        assertThat(set("a: x\n", "a", words)).isEqualTo("a: " + words + "\n");
    }

    @Test
    void leavesABlockThatTheNewTextDoesNotFit() {
        assertThat(set("a: >\n  Un\nb: y\n", "a", "  retrait\n")).isEqualTo("a: \"  retrait\\n\"\nb: y\n");
        assertThat(set("a: |\n  Un\nb: y\n", "a", "")).isEqualTo("a: ''\nb: y\n");
    }

    @Test
    void writesSeveralLinesAsABlock() {
        assertThat(set("a: x\nb: y\n", "a", "Un\ndeux")).isEqualTo("a: |-\n  Un\n  deux\nb: y\n");
        assertThat(set("l:\n- {a: x}\n- b: y\n", "l[0].a", "Un\ndeux")).isEqualTo("l:\n- {a: \"Un\\ndeux\"}\n- b: y\n");
        assertThat(set("l:\n- b: y\n", "l[0].b", "Un\ndeux")).isEqualTo("l:\n- b: |-\n    Un\n    deux\n");
    }

    @Test
    void readsTheLineEndsThatAFormSends() {
        assertThat(set("a: x\n", "a", "Un\r\ndeux")).isEqualTo("a: |-\n  Un\n  deux\n");
    }

    @Test
    void writesWithinBraces() {
        assertThat(set("p:\n- {titre: \"Un\", salle: null}\n", "p[0].salle", "Halle, sud"))
                .isEqualTo("p:\n- {titre: \"Un\", salle: 'Halle, sud'}\n");
        assertThat(set("s: {places: 80}\n", "s.places", Value.NONE)).isEqualTo("s: {places: null}\n");
        assertThat(set("s: {places: 80}\n", "s.note", "Ici")).isEqualTo("s: {places: 80, note: Ici}\n");
        assertThat(set("s: { }\n", "s.note", "Ici")).isEqualTo("s: {note: Ici }\n");
        assertThat(set("s: [a, b ]\n", "s[2]", "c")).isEqualTo("s: [a, b, c ]\n");
        assertThat(set("s: [a, b]\n", "s[0]", Value.texts(List.of("c", "d")))).isEqualTo("s: [[c, d], b]\n");
    }

    @Test
    void writesAListInTheWayThatStands() {
        var tags = Value.texts(List.of("Café", "Accès : tous"));

        assertThat(set("tags:\n- Un\nb: y\n", "tags", tags)).isEqualTo("tags:\n- Café\n- 'Accès : tous'\nb: y\n");
        assertThat(set("tags:\n  - Un\n  - Deux\nb: y\n", "tags", tags))
                .isEqualTo("tags:\n  - Café\n  - 'Accès : tous'\nb: y\n");
        assertThat(set("tags: [Un]\nb: y\n", "tags", tags)).isEqualTo("tags: [Café, 'Accès : tous']\nb: y\n");
        assertThat(set("tags: Un\nb: y\n", "tags", tags)).isEqualTo("tags:\n- Café\n- 'Accès : tous'\nb: y\n");
        assertThat(set("tags:\nb: y\n", "tags", tags)).isEqualTo("tags:\n- Café\n- 'Accès : tous'\nb: y\n");
        assertThat(set("tags:\n- Un\nb: y\n", "tags", Value.list(List.of()))).isEqualTo("tags: []\nb: y\n");
        assertThat(set("tags:\n- Un\nb: y\n", "tags", "Un")).isEqualTo("tags: Un\nb: y\n");
    }

    @Test
    void addsAnItemToAList() {
        assertThat(set("tags:\n- Un # le premier\nb: y\n", "tags[1]", "Deux"))
                .isEqualTo("tags:\n- Un # le premier\n- Deux\nb: y\n");
        assertThat(set("c:\n- a: |\n    x\n\nb: y\n", "c[1].a", "z")).isEqualTo("c:\n- a: |\n    x\n- a: z\n\nb: y\n");
    }

    @Test
    void writesGroupsAndListsOfGroups() {
        var champ = new LinkedHashMap<String, Value>();
        champ.put("intitule", Value.text("Horaires"));
        champ.put("contenu", Value.text("Un\ndeux"));
        champ.put("vus", Value.texts(List.of("a", "b")));

        assertThat(set("a: x\n", "champs", Value.list(List.of(Value.mapping(champ), Value.text("fin")))))
                .isEqualTo("""
                        a: x
                        champs:
                        - intitule: Horaires
                          contenu: |-
                            Un
                            deux
                          vus:
                          - a
                          - b
                        - fin
                        """);
        assertThat(set("a:\n  - - x\n    - y\n", "a[0]", Value.mapping(champ))).isEqualTo("""
                        a:
                          - intitule: Horaires
                            contenu: |-
                              Un
                              deux
                            vus:
                            - a
                            - b
                        """);
    }

    @Test
    void addsAMissingKeyBeforeTheClosingLine() {
        assertThat(set("title: Un\n# fin\n", "lieu", "Halle")).isEqualTo("title: Un\n# fin\nlieu: Halle\n");
        assertThat(set("", "lieu", "Halle")).isEqualTo("lieu: Halle\n");
        assertThat(set("a: |+\n  x\n\n", "lieu", "Halle")).isEqualTo("a: |+\n  x\n\nlieu: Halle\n");
        assertThat(set("  title: Un\n", "lieu", "Halle")).isEqualTo("  title: Un\n  lieu: Halle\n");
    }

    @Test
    void addsAMissingKeyToItsGroup() {
        assertThat(set("inscription:\n  ouvre: 2027-01-15 # tôt\nb: y\n", "inscription.ferme", "demain"))
                .isEqualTo("inscription:\n  ouvre: 2027-01-15 # tôt\n  ferme: demain\nb: y\n");
        assertThat(set("c:\n- a: x\n- a: y\n", "c[0].b", "z")).isEqualTo("c:\n- a: x\n  b: z\n- a: y\n");
        assertThat(set("b: y\n", "inscription.sur_place.places", Value.number(80)))
                .isEqualTo("b: y\ninscription:\n  sur_place:\n    places: 80\n");
        assertThat(set("inscription:\nb: y\n", "inscription.ferme", "demain"))
                .isEqualTo("inscription:\n  ferme: demain\nb: y\n");
    }

    @Test
    void removesAField() {
        assertThat(remove("a: x # note\nb: |\n  y\n\nc: z\n", "b")).isEqualTo("a: x # note\n\nc: z\n");
        assertThat(remove("a: x # note\nb: y\n", "a")).isEqualTo("b: y\n");
        assertThat(remove("a: x\n", "a")).isEqualTo("");
        assertThat(remove("c:\n- a: x\n  b: y\n- d\n", "c[0].a")).isEqualTo("c:\n- b: y\n- d\n");
        assertThat(remove("c:\n- a: x\n  b: y\n- d\n", "c[0]")).isEqualTo("c:\n- d\n");
        assertThat(remove("c:\n- a: x\n  b: y\n", "c[0].b")).isEqualTo("c:\n- a: x\n");
        assertThat(remove("c:\n- a\nd: e\n", "c[0]")).isEqualTo("c: []\nd: e\n");
        assertThat(remove("c: {a: 1, b: 2, d: 3}\n", "c.a")).isEqualTo("c: {b: 2, d: 3}\n");
        assertThat(remove("c: {a: 1, b: 2, d: 3}\n", "c.d")).isEqualTo("c: {a: 1, b: 2}\n");
        assertThat(remove("c: {a: 1}\n", "c.a")).isEqualTo("c: {}\n");
    }

    @Test
    void keepsLineEndsByteOrderMarkAndTrailingSpaces() {
        var bytes = "\uFEFF--- \r\ntitle: Un  \r\n---\t\r\nCorps\r\nsans fin".getBytes(UTF_8);
        var document = Document.read("agenda/a.md", bytes);

        assertThat(text(document.set("title", Value.text("Un\ndeux"))))
                .isEqualTo("\uFEFF--- \r\ntitle: |-\r\n  Un\r\n  deux\r\n---\t\r\nCorps\r\nsans fin");
        assertThat(text(document.set("lieu.nom", Value.text("Halle"))))
                .isEqualTo("\uFEFF--- \r\ntitle: Un  \r\nlieu:\r\n  nom: Halle\r\n---\t\r\nCorps\r\nsans fin");
    }

    private static String text(Change change) {
        return switch (change) {
            case Change.Changed(var document) -> new String(document.bytes(), UTF_8);
            case Change.Refused(var finding) -> finding.rule();
        };
    }

    @Test
    void refusesWhatIsSaidElsewhereToo() {
        assertThat(text(read("a: &x un\nb: *x\n").set("a", Value.text("deux")))).isEqualTo("shared-field");
        assertThat(text(read("a: &x un\nb: *x\n").set("b", Value.text("deux")))).isEqualTo("shared-field");
        assertThat(text(read("a: &x {c: un}\nb: *x\n").set("a.c", Value.text("deux"))))
                .isEqualTo("shared-field");
        assertThat(text(read("a: [&x un]\nb: *x\n").set("a", Value.text("deux"))))
                .isEqualTo("shared-field");
        assertThat(set("a: &x un\nb: *x\nc: d\n", "c", "e")).isEqualTo("a: &x un\nb: *x\nc: e\n");
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        assertThat(set("a: un\nb: y\na: deux\n", "a", "trois"))
                .isEqualTo(
                        "duplicate-key « a » est donné deux fois dans l’en-tête : gardez-en un avant de le modifier.");
        assertThat(set("a: un\nb: y\na: deux\n", "b", "z")).isEqualTo("a: un\nb: z\na: deux\n");
    }

    @Test
    void refusesAHeaderThatCannotBeRead() {
        assertThat(text(read("a: [\n").set("a", Value.text("x")))).isEqualTo("front-matter-unreadable");
        assertThat(text(Document.read("a.md", "Corps".getBytes(UTF_8)).set("a", Value.text("x"))))
                .isEqualTo("no-front-matter");
    }

    @Test
    void refusesAPathThatLeadsNowhere() {
        assertThat(text(read("a: un\n").set("a.b", Value.text("x")))).isEqualTo("no-such-field");
        assertThat(text(read("a: [un]\n").set("a[2]", Value.text("x")))).isEqualTo("no-such-field");
        assertThat(text(read("b: un\n").set("a[1]", Value.text("x")))).isEqualTo("no-such-field");
        assertThatThrownBy(() -> read("a: un\n").set("a..b", Value.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("a: un\n").set("a[x]", Value.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatNoOneMeansToWrite() {
        assertThat(text(read("a: un\n").set("a", Value.text("l\u0092été")))).isEqualTo("control-character");
        assertThat(text(read("a: un\n").set("a", Value.text("\uD800")))).isEqualTo("control-character");
    }

    @Test
    void changesTheBodyAlone() {
        var document = Document.read("a.md", "---\r\ntitle: Un\r\n---\r\nCorps\r\n".getBytes(UTF_8));

        assertThat(text(document.withBody("Un\ndeux\r\n"))).isEqualTo("---\r\ntitle: Un\r\n---\r\nUn\r\ndeux\r\n");
        assertThat(document.withBody("Corps\r\n")).isEqualTo(new Change.Changed(document));
        assertThat(text(Document.read("a.md", "---\na: x\n---".getBytes(UTF_8)).withBody("Corps")))
                .isEqualTo("---\na: x\n---\nCorps");
        assertThat(text(Document.read("a.md", "Corps".getBytes(UTF_8)).withBody("Autre")))
                .isEqualTo("Autre");
        assertThat(text(Document.read("a.md", "Corps".getBytes(UTF_8)).withBody("---\na: x\n---\n")))
                .isEqualTo("unsafe-change");
    }
}
