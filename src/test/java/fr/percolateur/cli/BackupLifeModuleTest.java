package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups as an operator types them, in real processes.
class BackupLifeModuleTest {

    private static final String CAFE = "---\ntitle: Le café des greffes\n---\nOn y parle d’archives.\n";

    @TempDir
    private Path place;

    @Test
    void takesProvesAndRestoresWhileTheSiteRuns() throws Exception {
        var documents = place.resolve("documents");
        Files.createDirectories(documents.resolve("agenda"));
        Files.writeString(documents.resolve("agenda/cafe.md"), CAFE);
        var data = place.resolve("data").toString();
        var file = Files.createDirectory(place.resolve("sauvegardes")).resolve("nuit.zip");
        assertThat(ProgramProcess.run("import", documents.toString(), "--data", data)
                        .status())
                .isZero();

        try (var site = ProgramProcess.start("serve", "--port", "0", "--data", data)) {
            site.servedWithHealthOn();
            var taken = ProgramProcess.run("backup", file.toString(), "--data", data);
            assertThat(taken.err()).isEmpty();
            assertThat(taken.out()).startsWith("Sauvegarde prise : " + file + " (");
            var running = ProgramProcess.run("restore", file.toString(), "--data", data, "--replace");
            assertThat(running.status()).isEqualTo(1);
            assertThat(running.err()).startsWith("Le site tourne (");
            site.stop();
        }
        assertThat(files(file.resolveSibling(""))).containsExactly(file);

        var proved = ProgramProcess.run("backup", "--check", file.toString(), "--data", data);
        assertThat(proved.err()).isEmpty();
        assertThat(proved.out()).startsWith("Sauvegarde vérifiée : " + file + ", du ");
        assertThat(files(Path.of(data)))
                .noneMatch(left -> left.getFileName().toString().startsWith("passing-"));

        var other = place.resolve("autre").toString();
        var restored = ProgramProcess.run("restore", file.toString(), "--data", other);
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).startsWith("Base restaurée : " + file + ", du ");
        ProgramProcess.run("export", place.resolve("copie").toString(), "--data", other);
        assertThat(place.resolve("copie/agenda/cafe.md")).hasContent(CAFE);

        var refused = ProgramProcess.run("restore", file.toString(), "--data", other);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("La base n’est pas vide (entre autres")
                .hasLineCount(1);
    }

    @Test
    void needsNoMoreThanOwningTheDatabaseOfAServer() throws Exception {
        var documents = place.resolve("documents");
        Files.createDirectories(documents.resolve("agenda"));
        Files.writeString(documents.resolve("agenda/cafe.md"), CAFE);
        var owner = Map.of("DATABASE_URL", TestDatabase.urlOfItsOwner());
        var other = Map.of("DATABASE_URL", TestDatabase.urlOfATenant());
        var file = place.resolve("nuit.zip").toString();

        assertThat(run(owner, "import", documents.toString()).err()).isEmpty();
        assertThat(run(owner, "admin", "invite", "noe@marees.example.org").err())
                .isEmpty();
        assertThat(run(owner, "audit", "verify").out()).startsWith("Journal entier : 1 maillon");
        var taken = run(owner, "backup", file);
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).startsWith("Sauvegarde prise : " + file + " (");
        assertThat(run(owner, "backup", "--check", file).out()).startsWith("Sauvegarde vérifiée : " + file);

        assertThat(run(owner, "restore", file, "--replace").err()).isEmpty();
        var restored = run(other, "restore", file);
        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).startsWith("Base restaurée : " + file);
        for (var database : List.of(owner, other)) {
            // that it was restored is in the log too
            assertThat(run(database, "audit", "verify").out()).startsWith("Journal entier : 2 maillons");
        }
        run(other, "export", place.resolve("copie").toString());
        assertThat(place.resolve("copie/agenda/cafe.md")).hasContent(CAFE);
    }

    private static ProgramProcess.Ended run(Map<String, String> environment, String... words) throws Exception {
        try (var program = ProgramProcess.start(environment, List.of(), ProgramProcess.classPath(), words)) {
            return program.end();
        }
    }

    @Test
    void saysInOneSentenceThatThereIsNothingToTake() throws Exception {
        var nowhere = place.resolve("nulle-part");

        assertThat(ProgramProcess.run("backup", place.resolve("nuit.zip").toString(), "--data", nowhere.toString()))
                .isEqualTo(new ProgramProcess.Ended(
                        1,
                        "",
                        "Il n’y a pas de base de Percolateur dans %s\u00A0: vérifiez --data ou DATABASE_URL.\n"
                                .formatted(nowhere)));
        assertThat(nowhere).doesNotExist();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
