package fr.percolateur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents as editors write them, where they are at hand.
class CorpusRenderingTest {

    private static final Path FOLDER = Path.of("../shared/corpus");

    static List<Path> documents() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(FOLDER);
        }
        try (var files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().matches(".*/(?:agenda|actualites)/.*\\.(?:md|markdown)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void rendersWholeAndSafe(Path file) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(file), "the corpus is not at hand: " + FOLDER + " is absent");
        var document = Document.read(FOLDER.relativize(file).toString(), Files.readAllBytes(file));

        var rendered =
                new Markup(new World(), World.ORIGIN).render(document.path(), document.body(), document.bodyLine(), 2);

        assertThat(AllowList.offences(rendered.html())).isEmpty();
        assertThat(rendered.html()).doesNotContain("{:", "markdown=", "&lt;div", "](http");
        assertThat(skippedLevels(rendered)).isEmpty();
        assertThat(rendered.text().isEmpty()).isEqualTo(document.body().isBlank());
    }

    private static Stream<Rendered.Heading> skippedLevels(Rendered rendered) {
        var headings = rendered.headings();
        return Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                .filter(i -> headings.get(i).level() < 2
                        || headings.get(i).level()
                                > (i == 0 ? 2 : headings.get(i - 1).level() + 1))
                .map(headings::get);
    }
}
