package fr.percolateur.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Database;
import fr.percolateur.node.PageTest;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.signup.Agent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A site that was restored is the site that was backed up.
@PageTest
class BackupPageTest {

    private static final Pattern LINK = Pattern.compile("/inscription/[\\w-]+");

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @Test
    void registersPeopleAfterARestorationAsBefore() throws Exception {
        announce();
        try (var agent = new Agent(port)) {
            register(agent, "nadia");
            var file = folder.resolve("sauvegarde.zip");
            new Backups(database.dataSource(), InstantSource.system())
                    .take(file, database.migrations(), "0", (_, _) -> {});
            register(agent, "sabine");
            var lost = link("sabine");

            try (var archive = Archive.open(file)) {
                new Restorations(TestDatabase::bare).restore(archive, database, true, (_, _) -> {});
            }

            agent.open(lost);
            assertThat(agent.answer().statusCode()).isEqualTo(404);
            agent.open(link("nadia"));
            agent.press("Confirmer mon inscription");
            assertThat(agent.state()).isEqualTo("confirmed");
            register(agent, "fatou");
            agent.open(link("fatou"));
            agent.press("M’inscrire maintenant");
            assertThat(agent.state()).isEqualTo("waiting");
        }
    }

    private void announce() throws IOException {
        var file = folder.resolve("documents/agenda/phare.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du phare"
                event_start_date: %s
                lieu: La Verrerie
                public: tous
                inscription:
                  sur_place: {places: 1}
                ---
                On se retrouve à la Verrerie.
                """.formatted(OffsetDateTime.now(ZoneOffset.UTC)
                .plusDays(20)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"))));
        imports.run(folder.resolve("documents"), Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void register(Agent agent, String name) throws IOException, InterruptedException {
        agent.open("/agenda/phare/inscription");
        agent.send(
                "/agenda/phare/inscription",
                Map.of(
                        "mode",
                        "sur_place",
                        "prenom",
                        name,
                        "nom",
                        "Ormevalle",
                        "courriel",
                        name + "@verrerie.gouv.fr",
                        "fonction",
                        "guide",
                        "organisme",
                        "La Verrerie"));
        assertThat(agent.path()).contains("/verification/");
    }

    private String link(String name) {
        var found = LINK.matcher(Postbag.of(database.dataSource())
                .to(name + "@verrerie.gouv.fr")
                .getFirst()
                .text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
