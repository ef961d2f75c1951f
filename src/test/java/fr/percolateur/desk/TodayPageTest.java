package fr.percolateur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The Atelier’s entry and its lists of documents, as those who work on them find them.
@PageTest
@Import(Bureau.Entry.class)
class TodayPageTest {

    private static final String OPEN = "des-courriers-compris-du-premier-coup";

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    @Autowired
    private JdbcClient jdbc;

    private Agent browser;

    @BeforeEach
    void sitDown() {
        browser = new Agent(port).staying();
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private Document open(String address, Set<Grant> grants) throws Exception {
        bureau.is(grants.toArray(Grant[]::new));
        return browser.open(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                                  | visitor agent referent door moderator editor other organiser administrator
            /atelier/                               | 303     403   200      200  200       200    200   200       200
            /atelier/evenements/                    | 303     403   403      200  200       200    200   200       200
            /atelier/actualites/                    | 303     403   403      403  403       200    200   200       200
            /atelier/evenements/OPEN/               | 303     403   403      200  200       200    403   200       200
            /atelier/evenements/en-projet/          | 303     403   403      200  200       200    403   200       200
            /atelier/evenements/rien/               | 303     404   404      404  404       404    404   404       404
            /atelier/evenements/OPEN/statistiques   | 303     403   403      403  403       403    403   200       200
            /atelier/series/cafe-transfo/statistiques     | 303 403 403      403  403       403    403   200       200
            /atelier/series/cafe-transfo/statistiques.csv | 303 403 403      403  403       403    403   200       200
            /atelier/series/rien/statistiques       | 303     404   404      404  404       404    404   404       404
            """)
    void opensAPage(String page, String expected) throws Exception {
        var address = page.replace("OPEN", OPEN);
        bureau.is(new Viewer.Visitor());
        browser.open(address);
        var statuses = new StringBuilder().append(browser.answer().statusCode());
        for (var grants : Bureau.cast().values()) {
            open(address, grants);
            statuses.append(' ').append(browser.answer().statusCode());
        }
        assertThat(statuses).hasToString(expected.replaceAll(" +", " "));
    }

    @Test
    void saysWhatThereIsToDoAndWhere() throws Exception {
        var approving = Set.of(new Grant(Viewer.Role.ORGANISER, "ateliers-de-l-essai"));
        var pending = jdbc.sql("select count(*) from registration where status = 'pending'")
                .query((row, _) -> row.getInt(1))
                .single();
        var task = open("/atelier/", approving).selectFirst(".pc-task");
        assertThat(Objects.requireNonNull(task).text())
                .contains("Un formulaire pour tout le monde", pending + " demandes attendent votre décision.");

        var link = Objects.requireNonNull(task).select("a").attr("href");
        assertThat(browser.open(link).select(".pc-list tbody tr")).hasSize(pending);
    }

    @Test
    void namesTheDraftsThatHaveErrorsToWhoWritesThem() throws Exception {
        for (var role : new String[] {"editor", "organiser"}) {
            assertThat(open("/atelier/", Bureau.grants(role)).select(".pc-task").eachText())
                    .as(role)
                    .anySatisfy(
                            task -> assertThat(task).contains("fautif", "Une erreur est à corriger avant de publier."))
                    .noneSatisfy(task -> assertThat(task).contains("en-projet"));
        }
        for (var role : new String[] {"door", "moderator", "other"}) {
            assertThat(open("/atelier/", Bureau.grants(role)).select("main").text())
                    .as(role)
                    .doesNotContain("fautif");
        }
    }

    @Test
    void doesNotAskOthersForADecision() throws Exception {
        for (var role : new String[] {"editor", "door", "other", "organiser"}) {
            assertThat(open("/atelier/", Bureau.grants(role)).select("main").text())
                    .as(role)
                    .doesNotContain("votre décision");
        }
        assertThat(open("/atelier/", Bureau.grants("door")).select("main").text())
                .contains("Rien ne vous attend");
    }

    @Test
    void countsDownToTheNextEditionAndShowsItsFigures() throws Exception {
        var page = open("/atelier/", Bureau.grants("organiser"));
        assertThat(page.select(".pc-next__title a").attr("href")).isEqualTo("/atelier/evenements/" + OPEN + "/");
        assertThat(page.select(".pc-countdown").text()).matches("dans \\d+ jours");
        assertThat(page.select(".pc-next .pc-gauge").eachText())
                .anySatisfy(gauge -> assertThat(gauge).matches("Sur place \\d+ places prises sur \\d+.*"));
    }

    @Test
    void leadsWritersToTheirDrafts() throws Exception {
        assertThat(open("/atelier/", Bureau.grants("editor")).select("main").text())
                .contains("Rencontre : en-projet");
        assertThat(open("/atelier/", Bureau.grants("other")).select("main").text())
                .doesNotContain("en-projet");
    }

    @Test
    void namesTheDraftsFirstOnWhichOneWorks() throws Exception {
        var me = bureau.is(Viewer.Role.EDITOR, Bureau.SERIES).id();
        assertThat(drafts()).containsSubsequence("Rencontre : fautif", "Rencontre : en-projet");
        try {
            jdbc.sql("""
                    insert into working_copy (document_id, author, version, fields, typed_at)
                    select id, :me, 0, '{}', now() - interval '1 hour'
                      from document
                     where slug = 'en-projet'
                    """).param("me", me).update();
            assertThat(drafts()).startsWith("Rencontre : en-projet").contains("Rencontre : fautif");

            jdbc.sql("""
                    insert into document_revision (document_id, number, at, author, bytes)
                    select id, 1, now(), :me, bytes
                      from document
                     where slug = 'fautif'
                    """).param("me", me).update();
            assertThat(drafts()).startsWith("Rencontre : fautif", "Rencontre : en-projet");
        } finally {
            jdbc.sql("delete from working_copy").update();
            jdbc.sql("delete from document_revision where author = :me")
                    .param("me", me)
                    .update();
        }
    }

    private List<String> drafts() throws Exception {
        return browser.open("/atelier/")
                .select(".pc-plain > li a, .pc-plain > li b")
                .eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "brouillon, en-projet, Brouillon",
        "programme, pour-bientot, Programmé",
        "reporte, remis, Reporté",
        "annule, abandonne, Annulé",
        "retire, repris, Retiré",
        "passe, revolu, Passé"
    })
    void listsEventsInEachState(String state, String slug, String badge) throws Exception {
        var list = open("/atelier/evenements/?q=" + slug + "&etat=" + state, Bureau.grants("organiser"));
        assertThat(list.select("tbody th a").eachAttr("href")).containsExactly("/atelier/evenements/" + slug + "/");
        assertThat(list.select("tbody .fr-badge").eachText()).containsExactly(badge);
    }

    @Test
    void searchesWithoutAccentsAndKeepsToTheSeriesOfTheReader() throws Exception {
        assertThat(open("/atelier/evenements/?q=DÉCIDE", Bureau.grants("organiser"))
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Qui décide quand la machine propose\u202F?");
        assertThat(open("/atelier/evenements/?q=decide", Bureau.grants("other"))
                        .select(".pc-empty")
                        .text())
                .startsWith("Rien ne correspond");
    }

    @Test
    void passesOverWhatAFilterCanNotMean() throws Exception {
        open("/atelier/evenements/?etat=n%27importe&page=9999&serie=%25_%27&q=%25", Bureau.grants("organiser"));
        assertThat(browser.answer().statusCode()).isEqualTo(200);
        assertThat(open("/atelier/evenements/?q=%25", Bureau.grants("organiser"))
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void listsArticlesOfTheSeries() throws Exception {
        assertThat(open("/atelier/actualites/", Bureau.grants("administrator")).select("tbody tr"))
                .hasSize(8);
    }
}
