package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A node's life, in real processes: started, joined, killed, started again.
class NodeLifeModuleTest {

    private static final String CAFE = "---\ntitle: Le café des greffes\n---\nOn y parle d’archives.\n";

    @TempDir
    private Path place;

    private Path documents;
    private String data;

    @BeforeEach
    void writeADocument() throws IOException {
        documents = place.resolve("documents");
        data = place.resolve("data").toString();
        Files.createDirectories(documents.resolve("agenda"));
        Files.writeString(documents.resolve("agenda/cafe.md"), CAFE);
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        assertThat(imported().out())
                .startsWith("1 document lu : 1 nouveaux, 0 modifiés, 0 inchangés ; 0 brouillons.\n");
        assertThat(imported().out()).isEqualTo("1 document lu : 0 nouveaux, 0 modifiés, 1 inchangés ; 0 brouillons.\n");

        var copy = place.resolve("copie");
        var exported = ProgramProcess.run("export", copy.toString(), "--data", data);

        assertThat(exported)
                .isEqualTo(
                        new ProgramProcess.Ended(0, "1 fichier écrit dans %s, 0 déjà à jour.\n".formatted(copy), ""));
        assertThat(copy.resolve("agenda/cafe.md")).hasContent(CAFE);
        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void joinsTheServerOfTheProgramBesideAndLeavesItRunning() throws Exception {
        try (var site = served()) {
            var health = site.servedWithHealthOn();
            var before = Files.readString(postmaster());

            assertThat(imported().status()).isZero();

            assertThat(Files.readString(postmaster())).isEqualTo(before);
            assertThat(status(health)).isEqualTo(200);
            site.stop();
            assertThat(postmaster()).doesNotExist();
        }
    }

    @Test
    void saysInOneSentenceThatAPortIsTaken() throws Exception {
        try (var squatter = new ServerSocket(0)) {
            var port = String.valueOf(squatter.getLocalPort());

            assertThat(ProgramProcess.run("serve", "--port", port, "--data", data))
                    .isEqualTo(new ProgramProcess.Ended(
                            1,
                            "",
                            "Le port %s est déjà pris : choisissez-en un autre avec --port, ou arrêtez le programme qui l’occupe.\n"
                                    .formatted(port)));
        }
    }

    @Test
    void stopsTheServerWhenTheOneThatStartedItLeftFirst() throws Exception {
        try (var first = served()) {
            first.servedWithHealthOn();
            try (var second = served()) {
                second.servedWithHealthOn();
                first.stop();
                assertThat(postmaster()).exists();
                second.stop();
                assertThat(postmaster()).doesNotExist();
            }
        }
    }

    @Test
    void takesUpTheServerThatAKilledProgramLeft() throws Exception {
        assertThat(imported().status()).isZero();
        try (var site = served()) {
            site.servedWithHealthOn();
            site.kill();
        }
        assertThat(postmaster()).exists();

        assertThat(imported().out()).isEqualTo("1 document lu : 0 nouveaux, 0 modifiés, 1 inchangés ; 0 brouillons.\n");
        assertThat(postmaster()).doesNotExist();
    }

    @Test
    void healsWhenTheServerWasKilledToo() throws Exception {
        assertThat(imported().status()).isZero();
        try (var site = served()) {
            site.servedWithHealthOn();
            var server = Long.parseLong(Files.readAllLines(postmaster()).getFirst());
            site.kill();
            var killed = ProcessHandle.of(server).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
        }
        // its number has passed to another program, as after a reboot
        var lines = new ArrayList<>(Files.readAllLines(postmaster()));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(postmaster(), lines);

        assertThat(imported().out()).isEqualTo("1 document lu : 0 nouveaux, 0 modifiés, 1 inchangés ; 0 brouillons.\n");
    }

    @Test
    void startsOnceForTwoProgramsThatComeTogether() throws Exception {
        try (var one = ProgramProcess.start("import", documents.toString(), "--data", data);
                var other = ProgramProcess.start("import", documents.toString(), "--data", data)) {
            assertThat(List.of(one.end().status(), other.end().status())).containsExactly(0, 0);
        }
        assertThat(imported().out()).isEqualTo("1 document lu : 0 nouveaux, 0 modifiés, 1 inchangés ; 0 brouillons.\n");
    }

    @Test
    void runsAsAnOrdinaryUser() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "the other tests run as an ordinary user already");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        var nobody = List.of("setpriv", "--reuid=nobody", "--clear-groups");

        try (var program = ProgramProcess.start(
                Map.of("HOME", "/nonexistent"),
                nobody,
                readableByAll(),
                "import",
                documents.toString(),
                "--data",
                data)) {
            var ended = program.end();

            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).startsWith("1 document lu : 1 nouveaux, 0 modifiés, 0 inchangés ; 0 brouillons.\n");
        }
        assertThat(Files.getOwner(Path.of(data)).getName()).isEqualTo("nobody");
    }

    @Test
    void saysInOneSentenceThatTheDatabaseDoesNotAnswer() throws Exception {
        try (var program = ProgramProcess.start(
                Map.of("DATABASE_URL", "postgres://ines:secret@127.0.0.1:1/agenda"),
                List.of(),
                ProgramProcess.classPath(),
                "serve",
                "--data",
                data)) {
            var ended = program.end();

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .startsWith("La base de données postgres://127.0.0.1:1/agenda ne répond pas (")
                    .endsWith("vérifiez DATABASE_URL, et que le serveur est démarré et joignable d’ici.\n")
                    .hasLineCount(1)
                    .doesNotContain("secret");
        }
    }

    private ProgramProcess.Ended imported() throws IOException, InterruptedException {
        return ProgramProcess.run("import", documents.toString(), "--data", data);
    }

    private ProgramProcess served() throws IOException {
        return ProgramProcess.start("serve", "--port", "0", "--data", data);
    }

    private Path postmaster() {
        return Path.of(data, "postgres", "cluster", "postmaster.pid");
    }

    private static int status(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    /// Root's local repository is closed to others: the class path, copied to where they may read.
    private String readableByAll() throws IOException {
        var copies = Files.createDirectory(place.resolve("classes"));
        var paths = new ArrayList<String>();
        for (var entry : ProgramProcess.classPath().split(File.pathSeparator)) {
            var source = Path.of(entry);
            if (!Files.exists(source) || entry.contains("test-classes")) {
                continue;
            }
            var copy = copies.resolve(paths.size() + "-" + source.getFileName());
            copy(source, copy);
            paths.add(copy.toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}
