package fr.percolateur.agora;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.demo.DemoContent;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The ideas and the letters of the demo, as a visitor finds them.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class AgoraPageTest {

    private final DataSource dataSource;
    private final Imports imports;

    @LocalServerPort
    private int port;

    AgoraPageTest(DataSource dataSource, Imports imports) {
        this.dataSource = dataSource;
        this.imports = imports;
    }

    private Document page(String address) throws Exception {
        var answer = new Browser(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void showsIdeasInEveryStateAndTheLettersThatLeft(@TempDir Path folder) throws Exception {
        DemoContent.writeTo(folder, Instant.now());
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        new Agora(dataSource).fill(Instant.now());

        assertThat(page("/idees/").select(".pc-idea")).hasSize(6);
        assertThat(page("/idees/?etat=retenues").select(".pc-idea")).hasSize(2);
        assertThat(page("/idees/?etat=plus-tard").select(".pc-idea")).hasSize(1);
        assertThat(page("/idees/?etat=declinees").select(".pc-idea")).hasSize(1);
        assertThat(page("/idees/ranger-nos-dossiers-partages/")
                        .select("#reunies + * h3")
                        .text())
                .isEqualTo("Mieux nommer nos fichiers");
        assertThat(page("/idees/lire-un-chiffre-avant-de-le-citer/")
                        .select("a.fr-btn")
                        .eachAttr("href"))
                .containsExactly("/agenda/lire-un-tableau-de-bord-sans-se-tromper/");
        assertThat(page("/themes/donnees/").select("#idees")).hasSize(1);
        assertThat(page("/lettres/").select(".pc-result__title")).hasSize(2);
        assertThat(page("/lettres/2/").select(".pc-result__title").eachText())
                .contains("Lire un chiffre avant de le citer");
        assertThat(page("/recherche?q=malentendante").select(".pc-result__kind").text())
                .contains("Idée");
        assertThat(JdbcClient.create(dataSource)
                        .sql("select count(*) from mail_letter")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }
}
