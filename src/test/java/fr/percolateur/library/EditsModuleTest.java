package fr.percolateur.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.revision.Revision;
import fr.percolateur.revision.Revisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The organisers of Port-Lanterne change a meeting on the site, and take it back to their old one.
class EditsModuleTest {

    private static final String PATH = "agenda/pont.md";

    private static final String EVENT = """
            ---
            title: Le pont tournant
            event_start_date: 2027-02-10 16:30:00 +01:00
            champs_informations:
            - intitule: Horaires
              contenu: "9h - 12h"   # faux depuis toujours
            ---
            Le pont tourne.
            """;

    private final Database database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void exportsWhatAnEditChangedWithTheEntryThatFollows(@TempDir Path target) throws IOException {
        importEvent();

        change(document -> document.set(
                "event_start_date", Value.moment(Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(17, 15)))));
        new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(Files.readString(target.resolve(PATH)))
                .isEqualTo(EVENT.replace("16:30:00", "17:15:00")
                        .replace("\"9h - 12h\"", "\"À partir de 17\u00A0h\u00A015\""));
    }

    @Test
    void exportsTheSameAfterAnImportOfTheExport(@TempDir Path target, @TempDir Path again) throws IOException {
        importEvent();
        change(document -> document.set("public", Value.text("agents")));
        new Exports(database.dataSource()).run(target, Progress.SILENT);

        try (var other = TestDatabase.fresh()) {
            new Imports(other.dataSource(), List.of(), "").run(target, Imports.Options.DEFAULT, Progress.SILENT);
            new Exports(other.dataSource()).run(again, Progress.SILENT);
        }

        assertThat(again.resolve(PATH)).hasSameBinaryContentAs(target.resolve(PATH));
    }

    @Test
    void leavesAnEntryThatWasFalseBeforeAnEditOfTheTitle(@TempDir Path target) throws IOException {
        importEvent();

        change(document -> document.set("title", Value.text("Le pont")));
        new Exports(database.dataSource()).run(target, Progress.SILENT);

        assertThat(Files.readString(target.resolve(PATH))).isEqualTo(EVENT.replace("Le pont tournant\n", "Le pont\n"));
    }

    @Test
    void showsTheEditToEveryProjectionAtOnce() throws IOException {
        importEvent();
        var shown = new ArrayList<String>();

        new Edits(database.dataSource(), List.of(titles(shown)), "")
                .change(PATH, null, document -> document.set("title", Value.text("Le pont fermé")));

        assertThat(shown).containsExactly("Le pont fermé");
    }

    @Test
    void keepsAllWhenTheChangeIsRefusedOrLeadsNowhere(@TempDir Path target) throws IOException {
        importEvent();

        assertThat(change(document -> document.set("title.deux", Value.text("non"))))
                .isInstanceOfSatisfying(
                        Edits.Declined.class,
                        declined -> assertThat(declined.finding().rule()).isEqualTo("no-such-field"));
        assertThat(new Edits(database.dataSource(), List.of(), "").change("agenda/quai.md", null, Change.Changed::new))
                .isEqualTo(new Edits.Absent());
        new Exports(database.dataSource()).run(target, Progress.SILENT);
        assertThat(Files.readString(target.resolve(PATH))).isEqualTo(EVENT);
    }

    @Test
    void keepsWhatStoodBeforeTheFirstEditAndEachSaveAfterIt() throws IOException {
        importEvent();
        var document = new StoredDocuments(JdbcClient.create(database.dataSource()))
                .find(Kind.EVENT, "pont")
                .orElseThrow();

        change(edited -> edited.set("title", Value.text("Le pont")));
        change(edited -> edited.set("title", Value.text("Le pont")));
        Files.writeString(folder.resolve(PATH), EVENT.replace("tournant", "levant"));
        new Imports(database.dataSource(), List.of(), "").run(folder, Imports.Options.DEFAULT, Progress.SILENT);

        var revisions = new Revisions(database.dataSource());
        assertThat(revisions.of(document.id())).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(IntStream.rangeClosed(1, 3).mapToObj(number -> title(revisions, document.id(), number)))
                .containsExactly("Le pont tournant", "Le pont", "Le pont levant");
    }

    private static String title(Revisions revisions, long document, int number) {
        return Document.read(PATH, revisions.bytes(document, number).orElseThrow())
                .title();
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() throws IOException {
        importEvent();
        var edits = new Edits(database.dataSource(), List.of(), "");

        var first = edits.change(PATH, 0, null, edited -> edited.set("lieu", Value.text("Le môle")));
        var second = edits.change(PATH, 0, null, edited -> edited.set("lieu", Value.text("La digue")));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Edits.Saved.class, saved -> assertThat(saved.version()).isEqualTo(2));
        assertThat(second).isInstanceOfSatisfying(Edits.Overtaken.class, overtaken -> {
            assertThat(overtaken.version()).isEqualTo(2);
            assertThat(overtaken.document().frontMatter().text("lieu")).contains("Le môle");
        });
    }

    @Test
    void makesADocumentThatExportGivesAndRefusesASecondAtItsPath(@TempDir Path target) throws IOException {
        var edits = new Edits(database.dataSource(), List.of(), "");
        var draft = Document.read("agenda/quai.md", "---\ntitle: Le quai\npublished: false\n---\n".getBytes(UTF_8));

        assertThat(edits.create(draft, null)).isEqualTo(new Edits.Saved(draft, 1));
        assertThat(edits.create(draft, null)).isEqualTo(new Edits.Absent());
        new Exports(database.dataSource()).run(target, Progress.SILENT);
        assertThat(target.resolve("agenda/quai.md")).hasBinaryContent(draft.bytes());
    }

    private Edits.Outcome change(Function<Document, Change> change) {
        return new Edits(database.dataSource(), List.of(), "").change(PATH, null, change);
    }

    private void importEvent() throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.write(folder.resolve(PATH), EVENT.getBytes(UTF_8));
        new Imports(database.dataSource(), List.of(), "").run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static Projection titles(List<String> shown) {
        return new Projection() {
            @Override
            public Kind kind() {
                return Kind.EVENT;
            }

            @Override
            public void project(List<Imported> documents) {
                documents.forEach(document -> shown.add(document.title()));
            }
        };
    }
}
