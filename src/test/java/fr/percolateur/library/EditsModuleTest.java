package fr.percolateur.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .change(PATH, document -> document.set("title", Value.text("Le pont fermé")));

        assertThat(shown).containsExactly("Le pont fermé");
    }

    @Test
    void keepsAllWhenTheChangeIsRefusedOrLeadsNowhere(@TempDir Path target) throws IOException {
        importEvent();

        assertThat(change(document -> document.set("title.deux", Value.text("non"))))
                .isInstanceOfSatisfying(
                        Edits.Declined.class,
                        declined -> assertThat(declined.finding().rule()).isEqualTo("no-such-field"));
        assertThat(new Edits(database.dataSource(), List.of(), "").change("agenda/quai.md", Change.Changed::new))
                .isEqualTo(new Edits.Absent());
        new Exports(database.dataSource()).run(target, Progress.SILENT);
        assertThat(Files.readString(target.resolve(PATH))).isEqualTo(EVENT);
    }

    private Edits.Outcome change(Function<Document, Change> change) {
        return new Edits(database.dataSource(), List.of(), "").change(PATH, change);
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
