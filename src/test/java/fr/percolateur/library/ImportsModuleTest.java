package fr.percolateur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.percolateur.content.Address;
import fr.percolateur.content.Addresses;
import fr.percolateur.content.Destination;
import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Kind;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bridges of Port-Lanterne, as documents that come, change, move and go.
class ImportsModuleTest {

    private static final Imports.Options MIRROR = new Imports.Options(false, true);

    private final Database database = TestDatabase.fresh();
    private final List<Imported> projected = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void importsWhatItsFolderSaysIsADocument() throws IOException {
        write("agenda/pont.md", event("Le pont tournant"));
        write("_evenements/2026/quai.markdown", event("Les quais"));
        write("site/actualites/phare.md", event("Le phare rallumé"));
        write("series/rencontres.md", event("Les rencontres"));
        write("_percolateur/pages/contact.md", event("Contact"));
        write("pages/mentions.md", event("Mentions d’un autre site"));
        write("_pages/accueil.md", event("Accueil d’un autre site"));
        write("agenda/pages/jetee.md", event("La jetée"));
        write("modeles/contact.md", event("Contact"));
        write("agenda/notes.txt", "rien à voir");
        write(".git/agenda/vieux.md", event("Vieux"));

        var report = run();

        assertThat(report.documents()).isEqualTo(6);
        assertThat(report.added()).isEqualTo(6);
        assertThat(addresses())
                .containsExactly(
                        "/actualites/phare/ Le phare rallumé",
                        "/agenda/jetee/ La jetée",
                        "/agenda/pont/ Le pont tournant",
                        "/agenda/quai/ Les quais",
                        "/contact/ Contact",
                        "/series/rencontres/ Les rencontres");
    }

    @Test
    void keepsThePathsOfAFolderThatIsImportedByItself() throws IOException {
        write("agenda/pont.md", event("Le pont tournant"));
        run();

        var again = imports().run(folder.resolve("agenda"), Imports.Options.DEFAULT, Progress.SILENT);

        assertThat(again.changedNothing()).isTrue();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        write("agenda/pont.md", event("Le pont tournant"));
        write("actualites/brouillon.md", "sans en-tête");
        write("uploads/pont.gif", "GIF89a");
        run();
        var before = everything();

        var report = run();

        assertThat(report).isEqualTo(new ImportReport(2, 1, 0, 0, 2, 0, 0, List.of(), List.of()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsNothingOfADryRun() throws IOException {
        write("agenda/pont.md", event("Le pont tournant"));

        var report = imports().run(folder, new Imports.Options(true, false), Progress.SILENT);

        assertThat(report.added()).isEqualTo(1);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void givesTheSecondOfTwoFilesWithOneNameANumberItKeeps() throws IOException {
        write("agenda/2025/le pont.md", event("Le pont"));
        write("agenda/2026/le-pont.md", event("Le pont, encore"));

        var report = run();
        write("agenda/2026/le-pont.md", event("Le pont, toujours"));
        run();

        assertThat(report.findings())
                .extracting(Finding::file, Finding::rule)
                .containsExactly(tuple("agenda/2026/le-pont.md", "duplicate-slug"));
        assertThat(addresses()).containsExactly("/agenda/le-pont-2/ Le pont, toujours", "/agenda/le-pont/ Le pont");
    }

    @Test
    void followsAFileThatWasRenamedAsItIs() throws IOException {
        write("agenda/pont-number-2.md", event("Le pont"));
        run();
        Files.move(folder.resolve("agenda/pont-number-2.md"), folder.resolve("agenda/pont.md"));

        var report = run();

        assertThat(report.renamed())
                .containsExactly(new ImportReport.Renaming("agenda/pont-number-2.md", "agenda/pont.md"));
        assertThat(destination("/agenda/pont-number-2/")).isEqualTo(new Destination.Moved("/agenda/pont/"));
        assertThat(projected)
                .extracting(Imported::id)
                .containsOnly(projected.getFirst().id());
    }

    @Test
    void followsAFileThatWasRenamedAndEditedByItsTitleAndDate() throws IOException {
        write("agenda/pont.md", event("Le pont"));
        run();
        Files.delete(folder.resolve("agenda/pont.md"));
        write("agenda/pont-tournant.md", event("Le pont") + "Venez nombreux.\n");

        var report = run();

        assertThat(report.added()).isZero();
        assertThat(destination("/agenda/pont/")).isEqualTo(new Destination.Moved("/agenda/pont-tournant/"));
    }

    @Test
    void leadsFromTheNameOfTheFileAndThePermalinkToTheAddress() throws IOException {
        write("agenda/Été <<au pont>>.md", "---\ntitle: L’été\npermalink: /un/ete/\n---\n");
        run();

        assertThat(destination("/agenda/Été <<au pont>>/")).isEqualTo(new Destination.Moved("/agenda/ete-au-pont/"));
        assertThat(destination("/agenda/Été <<au pont>>")).isEqualTo(new Destination.Moved("/agenda/ete-au-pont/"));
        assertThat(destination("/un/ete/")).isEqualTo(new Destination.Moved("/agenda/ete-au-pont/"));
        assertThat(destination("/agenda/ete-au-pont")).isEqualTo(new Destination.Moved("/agenda/ete-au-pont/"));
        assertThat(destination("/agenda/inconnu/")).isEqualTo(new Destination.Nowhere());
    }

    @Test
    void saysThatADocumentIsGoneOnlyIfItWasPublic() throws IOException {
        write("agenda/public.md", event("Publié"));
        write("agenda/brouillon.md", "---\ntitle: Brouillon\npublished: false\n---\n");
        write("agenda/retire.md", "---\ntitle: Retiré\nretire_le: 2020-01-01\n---\n");
        write("agenda/prevu.md", "---\ntitle: Prévu\npublie_le: 2999-01-01\n---\n");
        run();
        write("agenda/public.md", "---\ntitle: Publié\npublished: false\n---\n");
        run();

        assertThat(destination("/agenda/public/")).isEqualTo(new Destination.Gone());
        assertThat(destination("/agenda/retire/")).isEqualTo(new Destination.Gone());
        assertThat(destination("/agenda/brouillon/")).isEqualTo(new Destination.Nowhere());
        assertThat(destination("/agenda/prevu/")).isEqualTo(new Destination.Nowhere());
    }

    @Test
    void withdrawsWhatLeftAFolderThatIsTheWholeTruthUntilItComesBack() throws IOException {
        write("agenda/pont.md", event("Le pont"));
        run();
        Files.delete(folder.resolve("agenda/pont.md"));

        assertThat(run().withdrawn()).isZero();
        assertThat(imports().run(folder, MIRROR, Progress.SILENT).withdrawn()).isEqualTo(1);
        assertThat(destination("/agenda/pont/")).isEqualTo(new Destination.Gone());
        assertThat(projected.getLast().visible()).isFalse();
        assertThat(imports().run(folder, MIRROR, Progress.SILENT).changedNothing())
                .isTrue();

        write("agenda/pont.md", event("Le pont"));
        imports().run(folder, MIRROR, Progress.SILENT);

        assertThat(projected.getLast().visible()).isTrue();
        assertThat(addresses()).containsExactly("/agenda/pont/ Le pont");
    }

    @Test
    void refreshesTheTouchedFilesAndNoOther() throws IOException {
        write("agenda/pont.md", event("Le pont"));
        write("agenda/quai.md", event("Le quai"));
        run();
        projected.clear();
        write("agenda/pont.md", event("Le grand pont"));
        write("agenda/quai.md", event("Le grand quai"));

        var report = imports().refresh(folder, List.of(folder.resolve("agenda/pont.md")));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(projected).extracting(Imported::title).containsExactly("Le grand pont");
    }

    @Test
    void rendersAnewWhatLinksToADocumentThatComes() throws IOException {
        write("agenda/pont.md", event("Le pont") + "Voir [le quai](/agenda/quai/).\n");
        run();
        projected.clear();
        write("agenda/quai.md", event("Le quai"));

        var report = run();

        assertThat(report.changed()).isZero();
        assertThat(projected).extracting(Imported::title).containsExactly("Le quai", "Le pont");
        assertThat(projected.getLast().body().html()).contains("<a href=\"/agenda/quai/\"");
    }

    @Test
    void keepsABadDocumentAsADraftAndImportsTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.write(folder.resolve("agenda/latin.md"), "---\ntitle: Été\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        write("agenda/ouvert.md", "---\ntitle: [\n---\n");
        write("agenda/zero.md", "---\ntitle: \"a\\0b\"\n---\nUn \0 dans le texte.\n");
        write("agenda/pont.md", event("Le pont"));

        var report = run();

        assertThat(report.added()).isEqualTo(4);
        assertThat(addresses()).contains("/agenda/pont/ Le pont");
        assertThat(report.drafts()).isGreaterThanOrEqualTo(2);
        assertThat(report.findings()).extracting(Finding::file).contains("agenda/latin.md", "agenda/ouvert.md");
    }

    @Test
    void importsAllOfAThousandDamagedDocuments(@TempDir Path target) throws IOException {
        var random = new Random(20261122);
        var whole = (event("Le pont")
                        + "Voir [le quai](/agenda/quai/) & <b>le *phare*</b>.\n\n- [ ] a\n\n| x | y |\n|---|\n")
                .getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("agenda"));
        for (var number = 0; number < 1000; number++) {
            var damaged = whole.clone();
            for (var slip = random.nextInt(1, 8); slip > 0; slip--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("agenda/%04d.md".formatted(number)), damaged);
        }

        var report = run();
        new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(report.added()).isEqualTo(1000);
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("not-rendered", "not-stored");
        for (var number = 0; number < 1000; number++) {
            var path = "agenda/%04d.md".formatted(number);
            assertThat(target.resolve(path)).hasSameBinaryContentAs(folder.resolve(path));
        }
    }

    @Test
    void keepsWhatAModuleCannotBearAsADraftAndImportsTheOthers() throws IOException {
        write("agenda/pont.md", event("Le pont"));
        write("agenda/quai.md", event("Insupportable"));

        var report = run();

        assertThat(addresses()).containsExactly("/agenda/pont/ Le pont");
        assertThat(report.findings())
                .extracting(Finding::file, Finding::rule)
                .contains(tuple("agenda/quai.md", "not-stored"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> imports().run(folder.resolve("absent"), Imports.Options.DEFAULT, Progress.SILENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void exportsEveryFileByteForByte(@TempDir Path target) throws IOException {
        write("agenda/sous/Été <<1>>.md", "\uFEFF---\r\ntitle: 'x'\r\n---\r\nfin sans saut");
        write("actualites/vide.md", "");
        run();

        var report = new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(report).isEqualTo(new Exports.Report(2, 0, List.of()));
        assertThat(target.resolve("agenda/sous/Été <<1>>.md"))
                .hasSameBinaryContentAs(folder.resolve("agenda/sous/Été <<1>>.md"));
        assertThat(target.resolve("actualites/vide.md")).isEmptyFile();
        assertThat(new Exports(database.dataSource()).run(target, Progress.SILENT))
                .isEqualTo(new Exports.Report(0, 2, List.of()));
    }

    @Test
    void neverExportsOutsideTheFolder(@TempDir Path target, @TempDir Path elsewhere) throws IOException {
        write("agenda/pont.md", event("Le pont"));
        write("agenda/quai.md", event("Le quai"));
        run();
        database.jdbc()
                .sql("update document set path = '../fuite.md' where slug = 'quai'")
                .update();
        Files.createSymbolicLink(target.resolve("agenda"), elsewhere);

        var report = new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(report).isEqualTo(new Exports.Report(0, 0, List.of("../fuite.md", "agenda/pont.md")));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void importsAndExportsARealSite(@TempDir Path target) throws IOException {
        var corpus = Path.of("../shared/corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "the corpus is not at hand: " + corpus + " is absent");

        var report = imports().run(corpus, Imports.Options.DEFAULT, Progress.SILENT);
        new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(report.documents()).isEqualTo(60);
        assertThat(report.added()).isEqualTo(60);
        assertThat(report.drafts()).isEqualTo(10);
        assertThat(imports()
                        .run(corpus, Imports.Options.DEFAULT, Progress.SILENT)
                        .changedNothing())
                .isTrue();
        try (var files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(60)
                    .allSatisfy(
                            file -> assertThat(file).hasSameBinaryContentAs(corpus.resolve(target.relativize(file))));
        }
    }

    private ImportReport run() {
        return imports().run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private Imports imports() {
        return new Imports(database.dataSource(), List.of(new Listening()), "https://ancien.example.org");
    }

    private final class Listening implements Projection {

        @Override
        public Kind kind() {
            return Kind.EVENT;
        }

        @Override
        public void project(List<Imported> documents) {
            if (documents.stream().anyMatch(one -> one.visible() && one.title().equals("Insupportable"))) {
                throw new IllegalStateException("cannot bear it");
            }
            projected.addAll(documents);
        }
    }

    private Destination destination(String address) {
        return new Addresses(database.jdbc()).destination(address);
    }

    private List<String> addresses() {
        return database
                .jdbc()
                .sql("select kind, slug, title from public_document")
                .query((row, _) ->
                        Address.of(Kind.valueOf(row.getString(1)), row.getString(2)) + " " + row.getString(3))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /// Every row with the transaction that wrote it.
    private List<String> everything() {
        return database.jdbc().sql("""
                select xmin || ' ' || document::text from document
                 union all
                select xmin || ' ' || content_state::text from content_state
                 union all
                select xmin || ' ' || media_path::text from media_path
                """).query((row, _) -> row.getString(1)).list();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String event(String title) {
        return """
                ---
                title: "%s"
                date: 2026-03-02 10:00:00 +01:00
                event_start_date: 2026-04-02 14:00:00 +02:00
                ---
                """.formatted(title);
    }
}
