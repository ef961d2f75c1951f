package fr.percolateur.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final List<Value> VALUES = List.of(
            Value.text("Halle aux Grains"),
            Value.text("Un : deux # trois"),
            Value.text("no"),
            Value.text(""),
            Value.text("Un paragraphe.\n\nUn autre, d’une \"autre\" main.\n"),
            Value.flag(true),
            Value.NONE,
            Value.moment(Moment.parse("2027-02-10 18:00:00 +01:00").orElseThrow()),
            Value.texts(List.of("Café", "12:30")),
            Value.list(List.of(Value.mapping(Map.of("intitule", Value.text("Horaires"))))));

    @Test
    void readsAllAndWithholdsDraftsOnly() {
        var documents = Corpus.documents();

        assertThat(documents).hasSize(60);
        assertThat(documents.stream().filter(Document::published)).hasSize(50);
        assertThat(documents.stream().map(Document::slug).distinct()).hasSize(60);
        assertThat(documents.stream()
                        .flatMap(document -> document.findings().stream())
                        .map(finding -> finding.rule() + " " + finding.excerpt()))
                .containsExactlyInAnyOrder(
                        "absurd-date 0007-08-31 23:09:21 +00:09", "absurd-date 0009-08-31 23:09:21 +00:09");
    }

    @Test
    void givesBackTheBytesOfEveryFile() throws Exception {
        for (var document : Corpus.documents()) {
            assertThat(document.bytes())
                    .as(document.path())
                    .isEqualTo(Files.readAllBytes(Path.of("../shared/corpus", document.path())));
        }
    }

    @Test
    void setsEveryFieldOfEveryDocumentAndNothingElse() {
        for (var document : Corpus.documents()) {
            var lines = new String(document.bytes(), UTF_8).split("(?<=\n)", -1);
            for (var path : paths(document.frontMatter().root(), new FieldPath(List.of()))) {
                for (var value : VALUES) {
                    assertSets(document, lines, path, value);
                }
                assertThat(document.remove(path.toString()))
                        .as("%s without %s", document.path(), path)
                        .isInstanceOfSatisfying(
                                Change.Changed.class,
                                changed -> assertThat(changed.document()
                                                .frontMatter()
                                                .root()
                                                .says(path.put(
                                                        document.frontMatter().root(), null)))
                                        .isTrue());
            }
        }
    }

    /// The lines above the field and below it are what they were, and so is what they say.
    private static void assertSets(Document document, String[] lines, FieldPath path, Value value) {
        var root = document.frontMatter().root();
        var key = ((FieldPath.Key) path.steps().getFirst()).name();
        var first = keyLine(root, key);
        var below = root.entries().stream()
                .map(entry -> entry.keyPlace().line())
                .filter(line -> line > first)
                .findFirst()
                .orElse(document.bodyLine() - 1);

        assertThat(document.set(path, value))
                .as("%s: %s = %s", document.path(), path, value)
                .isInstanceOfSatisfying(Change.Changed.class, changed -> {
                    var text = new String(changed.document().bytes(), UTF_8);
                    assertThat(text)
                            .startsWith(String.join("", List.of(lines).subList(0, first - 1)) + key)
                            .endsWith(String.join("", List.of(lines).subList(below - 1, lines.length)));
                    assertThat(changed.document().frontMatter().root().says(path.put(root, value)))
                            .isTrue();
                });
    }

    private static int keyLine(Value.Mapping root, String key) {
        return root.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .mapToInt(entry -> entry.keyPlace().line())
                .findFirst()
                .orElseThrow();
    }

    /// The path of each value, at any depth.
    private static List<FieldPath> paths(Value value, FieldPath path) {
        var paths = new ArrayList<FieldPath>();
        if (!path.steps().isEmpty()) {
            paths.add(path);
        }
        switch (value) {
            case Value.Scalar _ -> {}
            case Value.Sequence list -> {
                for (var i = 0; i < list.items().size(); i++) {
                    paths.addAll(paths(list.items().get(i), path.item(i)));
                }
            }
            case Value.Mapping mapping ->
                mapping.entries().forEach(entry -> paths.addAll(paths(entry.value(), path.key(entry.key()))));
        }
        return paths;
    }
}
