package fr.percolateur.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A folder at Port-Lanterne, edited while the site shows it.
class ContentFolderModuleTest {

    private final Database database = TestDatabase.fresh();
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private ContentFolder watched;

    @BeforeEach
    void open() throws IOException {
        write("agenda/pont.md", "Le pont");
        watched = ContentFolder.open(
                folder, new Imports(database.dataSource(), List.of(new Listening()), ""), Progress.SILENT);
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    @Test
    void showsTheFolderWhenItOpensAndThenEachChange() throws Exception {
        assertThat(next()).isEqualTo("Le pont");

        write("agenda/pont.md", "Le grand pont");
        assertThat(next()).isEqualTo("Le grand pont");

        write("agenda/quai.md", "Le quai");
        assertThat(next()).isEqualTo("Le quai");

        Files.delete(folder.resolve("agenda/quai.md"));
        assertThat(next()).isEqualTo("- Le quai");
    }

    @Test
    void followsFoldersThatCome() throws Exception {
        assertThat(next()).isEqualTo("Le pont");

        write("agenda/2027/mai/phare.md", "Le phare");
        assertThat(next()).isEqualTo("Le phare");

        write("agenda/2027/mai/phare.md", "Le phare rallumé");
        assertThat(next()).isEqualTo("Le phare rallumé");
    }

    @Test
    void letsNobodyWriteElsewhere() throws Exception {
        assertThat(next()).isEqualTo("Le pont");
        var edits = new Edits(database.dataSource(), List.of(), "");
        assertThat(edits.change("agenda/pont.md", null, document -> document.set("title", Value.text("Autre"))))
                .isInstanceOfSatisfying(
                        Edits.Declined.class,
                        declined -> assertThat(declined.finding().message()).contains(folder.toString()));
    }

    private String next() throws InterruptedException {
        return shown.poll(20, TimeUnit.SECONDS);
    }

    /// Whole or not at all, as editors save: a file that is moved into place.
    private void write(String path, String title) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        var draft = Files.writeString(folder.resolve("draft.tmp"), "---\ntitle: %s\n---\n".formatted(title));
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private final class Listening implements Projection {

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        @Override
        public void project(List<Imported> documents) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    documents.forEach(document -> shown.add((document.visible() ? "" : "- ") + document.title()));
                }
            });
        }
    }
}
