package fr.percolateur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    private static final String FLAWLESS = """
            ---
            title: "L’atelier des formulaires"
            event_start_date: 2027-03-16 14:00:00 +01:00
            event_end_date: 2027-03-16 16:00:00 +01:00
            lieu: Halle aux Grains
            adresse: 3 place du Marché, 29000 Valbrume
            ---
            Deux heures pour relire ensemble un formulaire. [Réservez votre place](https://inscription.example.org/atelier).
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAgenda() throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
    }

    @Test
    void saysWhichCommandsThereAreWhenOneIsNot() {
        assertThat(run("importe", "documents")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                La commande « importe » n’existe pas ; celles qui existent : serve, import, export, check, extract, backup, restore, audit, organisations, admin, demo.
                Exemple : percolateur serve --port 8080
                Toute l’aide : percolateur --help
                """);
    }

    @Test
    void saysWhatIsMissingWithAnExample() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                Il manque : DIR.
                Exemple : percolateur import documents --dry-run
                Toute l’aide : percolateur import --help
                """);
    }

    @Test
    void saysWhichOptionDoesNotExist() {
        assertThat(run("check", "agenda", "--strict")).isEqualTo(2);
        assertThat(err.toString()).startsWith("L’option « --strict » n’existe pas.\n");
    }

    @Test
    void saysWhichValueIsWrong() {
        assertThat(run("check", "agenda", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--format ne peut pas valoir « xml ».\n");
    }

    @Test
    void refusesAPathThatLeadsNowhere() {
        assertThat(run("check", folder.resolve("nulle-part").toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("Le fichier %s ne peut pas être lu : vérifiez son nom, par exemple avec « ls ».\n"
                        .formatted(folder.resolve("nulle-part")));
    }

    @Test
    void exitsOneWhenADocumentHasAnError() throws IOException {
        Files.writeString(folder.resolve("agenda/cassé.md"), "---\ntitle: \"Une soirée\n---\nÀ bientôt.\n");

        assertThat(run("check", folder.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out.toString())
                .contains("\"file\" : \"" + folder.resolve("agenda/cassé.md") + "\"")
                .contains("\"severity\" : \"error\"");
    }

    @Test
    void exitsZeroWithoutError() throws IOException {
        Files.writeString(folder.resolve("agenda/atelier.md"), FLAWLESS);

        assertThat(run("check", folder.toString(), "--format", "json")).isZero();
        assertThat(out.toString()).doesNotContain("\"severity\" : \"error\"");
    }

    @Test
    void leavesFilesThatAreNoDocumentsAlone() throws IOException {
        Files.writeString(folder.resolve("LISEZMOI.md"), "# Pas un document\n");

        assertThat(run("check", folder.toString(), "--format", "json")).isZero();
        assertThat(out.toString()).isEqualTo("[ ]\n");
    }

    @Test
    void extractsByThePathAsGiven() throws IOException {
        var file = Files.writeString(folder.resolve("agenda/atelier.md"), FLAWLESS);

        assertThat(run("extract", file.toString(), "--format", "json")).isZero();
        assertThat(out.toString())
                .startsWith("{\n  \"" + file + "\" : {\n    \"title\" : \"L’atelier des formulaires\",\n")
                .contains("    \"start\" : \"2027-03-16T14:00+01:00\",\n");
    }

    @Test
    void tellsEveryRuleWithItsReason() {
        assertThat(run("check", "--rules")).isZero();
        assertThat(out.toString())
                .contains("not-utf8 (erreur)\n")
                .contains("    Pourquoi : ")
                .contains("    Comment : ");
    }

    private int run(String... words) {
        return new Cli(CliTest.class, new PrintWriter(out, true), new PrintWriter(err, true)).run(words);
    }
}
