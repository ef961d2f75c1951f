package fr.percolateur.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.backup.Backups;
import fr.percolateur.node.Database;
import fr.percolateur.node.PageTest;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Administrators see whether the site is well, as it is measured.
@PageTest
@Import(Embarcadere.Entry.class)
class SiteHealthPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private Embarcadere embarcadere;

    @Autowired
    private Nodes nodes;

    @Test
    void saysWhatToDoThenWhatWasMeasured(@TempDir Path folder) throws Exception {
        embarcadere.is(Role.ADMINISTRATOR, "");
        while (nodes.alive().isEmpty()) {
            Thread.onSpinWait();
        }
        try (var agent = new Agent(port)) {
            var before = agent.open("/atelier/sante");
            assertThat(before.select(".fr-notice__title").eachText()).contains("Aucune sauvegarde n’a été prise");
            assertThat(before.select("main").text()).doesNotContain("Tout va bien");
            assertThat(before.select("section[aria-labelledby=noeuds] tbody tr").text())
                    .contains(":" + port, "répond");
            assertThat(before.select("section[aria-labelledby=taches] tbody th").eachText())
                    .as("each has a name that people understand")
                    .contains("Effacement de ce qui est échu", "Chaînage du journal", "Vérification du journal")
                    .noneMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));

            new Backups(database.dataSource(), InstantSource.system())
                    .take(folder.resolve("nuit.zip"), database.migrations(), "0", (_, _) -> {});
            database.jdbc().sql("""
                    insert into mail_letter (mark, key, kind, recipient, content, status, posted_at)
                    values ('m', 'k', 'service', 'ines@marees.example.org', '{"subject": "Bonjour"}', 'dead', now())
                    """).update();
            var after = agent.open("/atelier/sante");
            assertThat(after.select(".fr-notice__title").eachText())
                    .contains("1 courriel n’est pas arrivé")
                    .doesNotContain("Aucune sauvegarde n’a été prise");
            assertThat(after.select("dl").text())
                    .contains("PostgreSQL 18.", "libres sur", "1 qui n’est pas arrivé", "à l’instant");
        }
    }
}
