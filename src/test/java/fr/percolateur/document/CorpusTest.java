package fr.percolateur.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {

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
}
