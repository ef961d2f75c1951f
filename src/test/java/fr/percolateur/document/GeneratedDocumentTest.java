package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Documents in every way of writing that occurs, of which it is known what they say.
class GeneratedDocumentTest {

    /// A way to write one field: what stands behind its key, and what that says.
    ///
    /// @param shared whether an anchor stands in it, so that it cannot be changed
    private record Way(String source, Value value, boolean shared) {

        static Way of(String source, Value value) {
            return new Way(source, value, false);
        }
    }

    private static final List<String> AWKWARD = "aé🎈  :#'\"-[]{}|>\n\t,&*!%@`?\\=.~<0\u00A0\u2028\uFEFF"
            .codePoints()
            .mapToObj(Character::toString)
            .toList();

    private static final Value UN = Value.text("Un");
    private static final Value DEUX = Value.text("deux");
    private static final Value NO = Value.text("no");

    private static Value list(Value... items) {
        return Value.list(List.of(items));
    }

    private static Value group(Value name, Value role) {
        var entries = new LinkedHashMap<String, Value>();
        entries.put("nom", name);
        entries.put("rôle", role);
        return Value.mapping(entries);
    }

    private static final List<Way> WAYS = List.of(
            Way.of(" Café ouvert", Value.text("Café ouvert")),
            Way.of("  Accueil 🎈🎈 # à revoir", Value.text("Accueil 🎈🎈")),
            Way.of(" un mot\n  puis l’autre", Value.text("un mot puis l’autre")),
            Way.of(" 'L''été : « oui »'", Value.text("L'été : « oui »")),
            Way.of(" \"Un\\n\\\"deux\\\" \\u00e9\"\t", Value.text("Un\n\"deux\" é")),
            Way.of(" \"replié\n  sur deux lignes\"\t# note", Value.text("replié sur deux lignes")),
            Way.of(" |-\n  Un\n\n    deux\n  trois 🎈", Value.text("Un\n\n  deux\ntrois 🎈")),
            Way.of(" |\n   Un\n   deux\n", Value.text("Un\ndeux\n")),
            Way.of(" |+ # tout\n  Un\n\n", Value.text("Un\n\n\n")),
            Way.of(" |2-\n    Un\n  deux", Value.text("  Un\ndeux")),
            Way.of(" >-\n  Un\n  deux\n\n  trois", Value.text("Un deux\ntrois")),
            Way.of("", Value.NONE),
            Way.of(" ", Value.NONE),
            Way.of(" ~ # rien", Value.NONE),
            Way.of(" no", new Value.Scalar("no", true, Place.START)),
            Way.of(" !!str 12", Value.text("12")),
            Way.of(
                    " 2027-02-10 18:00:00 +01:00",
                    Value.moment(Moment.parse("2027-02-10 18:00 +01:00").orElseThrow())),
            Way.of(
                    "\n- Un\n- 'deux'\n-\n- no # fin",
                    list(UN, DEUX, Value.NONE, new Value.Scalar("no", true, Place.START))),
            Way.of(" # liste\n  - Un\n\n  # au milieu\n  - deux", list(UN, DEUX)),
            Way.of(" [Un, \"deux, trois\", 'no' ]", list(UN, Value.text("deux, trois"), NO)),
            Way.of(" []", list()),
            Way.of("\n- - Un\n  - deux\n- []", list(list(UN, DEUX), list())),
            Way.of(
                    "\n- nom: Un\n  rôle: >\n    deux\n- nom:\n  rôle: 'no'",
                    list(group(UN, Value.text("deux\n")), group(Value.NONE, NO))),
            Way.of(" {nom: Un, rôle: {nom: null, rôle: \"no\"}}", group(UN, group(Value.NONE, NO))),
            Way.of("\n  nom: Un\n  # entre deux\n  rôle:\n  - deux", group(UN, list(DEUX))),
            new Way(" &repère Un", UN, true),
            new Way(" &liste [Un, &deux deux]", list(UN, DEUX), true));

    private record Sample(String open, List<Way> ways, String close, String lineEnd) {

        /// The fields from one to another, as they stand in the file.
        String fields(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(i -> "clé%d:%s\n".formatted(i, ways.get(i).source()))
                    .collect(Collectors.joining())
                    .replace("\n", lineEnd);
        }

        String source() {
            return open + fields(0, ways.size()) + close;
        }

        Document document() {
            return Document.read("agenda/a.md", source().getBytes(UTF_8));
        }

        Value.Mapping said() {
            var said = new LinkedHashMap<String, Value>();
            IntStream.range(0, ways.size())
                    .forEach(i -> said.put("clé" + i, ways.get(i).value()));
            return (Value.Mapping) Value.mapping(said);
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        var opens = Arbitraries.of("---", "\uFEFF---", "--- ", "---\t");
        var closes = Arbitraries.of("---", "--- \t", "...");
        var bodies = Arbitraries.of("", "\n", "Corps", "\nCorps 🎈\n\n---\nsuite\n", "Fin\r\nmêlée\n\r");
        var ways = Arbitraries.of(WAYS).list().ofMaxSize(12);
        return Combinators.combine(opens, ways, closes, bodies, Arbitraries.of("\n", "\r\n"))
                .as((open, fields, close, body, lineEnd) ->
                        new Sample(open + lineEnd, fields, body.isEmpty() ? close : close + lineEnd + body, lineEnd));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(AWKWARD).list().ofMaxSize(12).map(marks -> String.join("", marks)),
                Arbitraries.of(
                        "no", "ON", "12:30", "2027-01-01", "0x1F", "~", "null", "<<", "---", "- x", "a: b", "1e3"),
                Arbitraries.strings()
                        .withChars("mot l’autre été. ")
                        .ofMinLength(70)
                        .ofMaxLength(300));
    }

    @Property(tries = 500)
    void readsWhatIsWritten(@ForAll("samples") Sample sample) {
        var document = sample.document();

        assertThat(document.frontMatter().root().meaning())
                .isEqualTo(sample.said().meaning());
        assertThat(new String(document.bytes(), UTF_8))
                .isEqualTo(sample.source())
                .endsWith(document.body());
        assertThat(document.findings()).isEmpty();
    }

    @Property(tries = 300)
    void setsATextAndNothingElse(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        for (var i = 0; i < sample.ways().size(); i++) {
            var change = sample.document().set("clé" + i, Value.text(text));

            if (sample.ways().get(i).shared()) {
                assertThat(change).isInstanceOf(Change.Refused.class);
            } else {
                assertChanged(sample, i, FieldPath.ofKey("clé" + i), Value.text(text), change);
            }
        }
    }

    @Property(tries = 100)
    void setsATextWithinAFieldAndNothingElse(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        for (var i = 0; i < sample.ways().size(); i++) {
            var key = FieldPath.ofKey("clé" + i);
            for (var path : List.of(
                    key.item(0),
                    key.item(1),
                    key.key("nom"),
                    key.item(0).key("rôle"),
                    key.item(0).item(1))) {
                var isThere = path.in(sample.said()).isPresent()
                        && !sample.ways().get(i).shared();
                switch (sample.document().set(path, Value.text(text))) {
                    case Change.Changed changed -> assertChanged(sample, i, path, Value.text(text), changed);
                    case Change.Refused(var finding) ->
                        assertThat(isThere).as(finding.message()).isFalse();
                }
            }
        }
    }

    private static void assertChanged(Sample sample, int field, FieldPath path, Value value, Change change) {
        assertThat(change).as(sample.source()).isInstanceOfSatisfying(Change.Changed.class, changed -> {
            var after = new String(changed.document().bytes(), UTF_8);
            assertThat(after)
                    .startsWith(sample.open() + sample.fields(0, field) + "clé" + field + ":")
                    .endsWith(sample.fields(field + 1, sample.ways().size()) + sample.close());
            assertThat(changed.document().frontMatter().root().meaning())
                    .isEqualTo(path.put(sample.said(), value).meaning());
        });
    }

    @Property(tries = 200)
    void takesAFieldAwayAndNothingElse(@ForAll("samples") Sample sample) {
        for (var i = 0; i < sample.ways().size(); i++) {
            var shared = sample.ways().get(i).shared();
            // The blank line below a block that goes would become the last of a block that keeps its blank lines.
            var keepsBlanks = i > 0 && sample.ways().get(i - 1).source().contains("|+");
            switch (sample.document().remove("clé" + i)) {
                case Change.Changed(var document) ->
                    assertThat(new String(document.bytes(), UTF_8))
                            .startsWith(sample.open() + sample.fields(0, i))
                            .endsWith(sample.fields(i + 1, sample.ways().size()) + sample.close())
                            .doesNotContain("clé" + i + ":");
                case Change.Refused(var finding) ->
                    assertThat(shared || keepsBlanks).as(finding.message()).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void addsAMissingFieldBeforeTheClosingLine(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        assertThat(sample.document().set("neuve", Value.text(text)))
                .isInstanceOfSatisfying(Change.Changed.class, changed -> {
                    assertThat(new String(changed.document().bytes(), UTF_8))
                            .startsWith(sample.open()
                                    + sample.fields(0, sample.ways().size()) + "neuve:")
                            .endsWith(sample.close());
                    assertThat(changed.document().frontMatter().get("neuve"))
                            .hasValueSatisfying(value ->
                                    assertThat(value.says(Value.text(text))).isTrue());
                });
    }

    @Property(tries = 20)
    void changesTheHeaderOfALongBody(@ForAll("samples") Sample sample) {
        var body = "Un paragraphe de plus 🎈, et rien d’autre.\n".repeat(24_000);
        var open = sample.open() + sample.fields(0, sample.ways().size());
        var source = open + "---\n" + body;
        var document = Document.read("agenda/a.md", source.getBytes(UTF_8));

        assertThat(document.body()).isEqualTo(body);
        assertThat(document.set("titre", Value.text("Long")))
                .isInstanceOfSatisfying(
                        Change.Changed.class,
                        changed -> assertThat(new String(changed.document().bytes(), UTF_8))
                                .isEqualTo(open + "titre: Long" + sample.lineEnd() + "---\n" + body));
    }

    @Property(tries = 200)
    void putsABodyInAndNothingElse(@ForAll("samples") Sample sample, @ForAll("texts") String text) {
        assertThat(sample.document().withBody(text)).isInstanceOfSatisfying(Change.Changed.class, changed -> {
            assertThat(changed.document().frontMatter())
                    .isEqualTo(sample.document().frontMatter());
            assertThat(changed.document().body().replace("\r\n", "\n")).isEqualTo(text);
            assertThat(new String(changed.document().bytes(), UTF_8))
                    .startsWith(sample.open() + sample.fields(0, sample.ways().size()));
        });
    }

    @Property(tries = 200)
    void saysThatOneKeyIsGivenTwice(@ForAll("samples") Sample sample) {
        var twice = new Sample(sample.open(), sample.ways(), "clé0: encore\n" + sample.close(), sample.lineEnd());

        if (!sample.ways().isEmpty()) {
            assertThat(twice.document().findings().stream().map(Finding::rule)).containsExactly("duplicate-key");
            assertThat(twice.document().set("clé0", Value.text("x"))).isInstanceOf(Change.Refused.class);
        }
    }

    @Property(tries = 200)
    void writesMappingsAnyReaderReadsAgain(@ForAll("texts") String text, @ForAll("texts") String key) {
        var value = Value.list(List.of(Value.mapping(Map.of("a" + key, Value.texts(List.of(text, "fin"))))));

        if (key.chars().noneMatch(c -> c == '\n')) {
            assertThat(Document.read("a.md", "---\n---\n".getBytes(UTF_8)).set("l", value))
                    .isInstanceOfSatisfying(
                            Change.Changed.class,
                            changed -> assertThat(changed.document()
                                            .frontMatter()
                                            .get("l")
                                            .orElseThrow()
                                            .says(value))
                                    .isTrue());
        }
    }
}
