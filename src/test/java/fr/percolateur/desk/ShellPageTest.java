package fr.percolateur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The Atelier’s navigation and the tabs of its documents, role by role.
@PageTest
@Import(Bureau.Entry.class)
class ShellPageTest {

    private static final String ROSTER = "/atelier/evenements/des-courriers-compris-du-premier-coup/inscriptions";
    private static final String DOOR = "/atelier/agenda/des-courriers-compris-du-premier-coup/emargement";

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    private Agent browser;

    @BeforeEach
    void sitDown() {
        browser = new Agent(port);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private Document open(String address, Set<Grant> grants) throws Exception {
        bureau.is(grants.toArray(Grant[]::new));
        return browser.open(address);
    }

    private static List<String> sections(Document page) {
        return page.select(".fr-sidemenu__link").eachText();
    }

    @Test
    void showsEachTheSectionsTheyMayOpen() throws Exception {
        var administrator = Bureau.grants("administrator");
        for (var entry : open("/atelier/", administrator).select(".fr-sidemenu__link")) {
            assertThat(browser.open(entry.attr("href"))
                            .select(".fr-sidemenu__link[aria-current=page]")
                            .eachText())
                    .as(entry.attr("href"))
                    .containsExactly(entry.text());
            assertThat(browser.open(entry.attr("href"))
                            .select(".fr-breadcrumb a[href]")
                            .eachText())
                    .as(entry.attr("href"))
                    .startsWith("Accueil");
        }
        for (var role : List.of("referent", "door", "editor", "other", "organiser")) {
            var page = open("/atelier/", Bureau.grants(role));
            for (var entry : page.select(".fr-sidemenu__link")) {
                browser.open(entry.attr("href"));
                assertThat(browser.answer().statusCode())
                        .as(role + " " + entry.attr("href"))
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void saysWhoIsSignedInAndAsWhat() throws Exception {
        assertThat(open("/atelier/", Bureau.grants("organiser"))
                        .select(".pc-annex__person")
                        .text())
                .isEqualTo("Hélène Vauquier Organise Café Transfo");
        var both = Set.of(
                new Grant(Role.ORGANISER, Bureau.SERIES),
                new Grant(Role.ORGANISER, "midi-donnees"),
                new Grant(Role.DOOR, "forum-des-guichets"));
        assertThat(open("/atelier/", both).select(".pc-annex__person span").text())
                .isEqualTo("Organise 2 séries");
        assertThat(open("/atelier/", Bureau.grants("administrator"))
                        .select(".pc-annex__person span")
                        .text())
                .isEqualTo("Administre le site");
    }

    @Test
    void putsTheTabsOfAnEventOnItsPages() throws Exception {
        var page = open(ROSTER + "/ajout", Bureau.grants("organiser"));
        assertThat(page.select(".pc-subject__name a").text()).isEqualTo("Des courriers compris du premier coup");
        assertThat(page.select(".pc-subject .fr-badge").text()).isEqualTo("Publié");
        assertThat(page.select(".pc-subject .pc-tabs [aria-current]").eachText())
                .containsExactly("Inscriptions");
        assertThat(page.select(".pc-tools [aria-current]").eachText()).containsExactly("Inscrits");
        for (Element tool : page.select(".pc-tools a")) {
            assertThat(browser.open(tool.attr("href"))
                            .select(".pc-tools [aria-current]")
                            .eachText())
                    .containsExactly(tool.text());
        }
    }

    /// Whatever page of an event one is at, its list is one step up.
    @Test
    void leadsFromAllPagesOfAnEventToTheListOfEvents() throws Exception {
        var life = open("/atelier/evenements/des-courriers-compris-du-premier-coup/", Bureau.grants("organiser"));
        assertThat(life.select(".pc-tools a, .pc-subject .pc-tabs a")).hasSizeGreaterThan(5);
        var ways = new HashMap<String, List<String>>();
        for (Element step : life.select(".pc-subject .pc-tabs a")) {
            for (Element tool : browser.open(step.attr("href")).select(".pc-tools a")) {
                ways.put(
                        tool.text(),
                        browser.open(tool.attr("href"))
                                .select(".fr-breadcrumb a[href]")
                                .eachText());
            }
        }
        assertThat(ways).containsKeys("Programme", "Courrier non remis", "Partager");
        assertThat(ways).containsKeys("Conduite de la salle", "Fichiers").hasSizeGreaterThan(12);
        assertThat(ways.values())
                .allSatisfy(way -> assertThat(way).containsExactly("Accueil", "Atelier", "Événements"));
    }

    @Test
    void leadsFromAPageBeneathATabBackToIt() throws Exception {
        var page = open(
                "/atelier/evenements/des-courriers-compris-du-premier-coup/direct/questions/exclusions",
                Bureau.grants("organiser"));
        assertThat(page.select(".fr-breadcrumb a[href]").eachText())
                .containsExactly("Accueil", "Atelier", "Événements", "Questions");
    }

    @Test
    void saysToWhomAPageIsRefusedWhatToDo() throws Exception {
        var page = open(ROSTER, Bureau.grants("editor"));
        assertThat(browser.answer().statusCode()).isEqualTo(403);
        assertThat(page.select("h1").text()).isEqualTo("Votre compte n’ouvre pas cette page");
        assertThat(page.select("main .pc-lede").text()).startsWith("Demandez ce droit à qui organise la série");
    }

    @Test
    void saysWhenAnEventIsAndWhereVisitorsReadIt() throws Exception {
        var open = open(ROSTER, Bureau.grants("organiser"));
        assertThat(open.select(".pc-subject__when").text()).containsPattern("\\d{4} à \\d+ h");
        assertThat(open.select(".pc-subject__shown a").attr("href"))
                .isEqualTo("/agenda/des-courriers-compris-du-premier-coup/");
        var draft = browser.open("/atelier/evenements/en-projet/redaction");
        assertThat(draft.select(".pc-subject .fr-badge").text()).isEqualTo("Brouillon");
        assertThat(draft.select(".pc-subject__shown")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/atelier/actualites/cafe-transfo-11-ce-que-la-lecture-a-voix-haute-a-change/, Actualités",
        "/atelier/series/cafe-transfo/, Pages et séries"
    })
    void putsTheTabsOfOtherDocumentsOnTheirPages(String document, String section) throws Exception {
        var page = open(document + "redaction", Bureau.grants("administrator"));
        assertThat(page.select(".fr-sidemenu__link[aria-current]").text()).isEqualTo(section);
        assertThat(page.select(".pc-subject .pc-tabs")).isEmpty();
        assertThat(page.select(".pc-tools a").eachText())
                .containsSubsequence("Rédaction", "Partager", "Relecture", "Publier");
        for (Element tool : page.select(".pc-tools a")) {
            assertThat(browser.open(tool.attr("href"))
                            .select(".pc-tools [aria-current]")
                            .eachText())
                    .containsExactly(tool.text());
        }
    }

    @Test
    void givesWhoKeepsTheDoorTheDoor() throws Exception {
        var page = open(DOOR, Bureau.grants("door"));
        assertThat(page.select(".pc-subject a").eachAttr("href")).contains(DOOR);
        assertThat(page.select(".pc-subject a").eachAttr("href")).doesNotContain(ROSTER);
    }

    @ParameterizedTest
    @CsvSource({"other", "referent"})
    void tellsNothingOfAnEventToWhomItIsNotTheirs(String role) throws Exception {
        var page = open("/atelier/evenements/en-projet/inscriptions", Bureau.grants(role));
        assertThat(browser.answer().statusCode()).isEqualTo(403);
        assertThat(page.select(".pc-annex")).hasSize(1);
        assertThat(page.text()).doesNotContain("en-projet");
    }

    @Test
    void standsOnNoOtherPage() throws Exception {
        for (var role : List.of("agent", "administrator")) {
            assertThat(open("/agenda/", Bureau.grants(role)).select(".pc-annex"))
                    .isEmpty();
        }
        assertThat(open("/atelier/", Bureau.grants("agent")).select(".pc-annex"))
                .isEmpty();
        bureau.is(new Viewer.Visitor());
        assertThat(browser.open("/atelier/").select(".pc-annex")).isEmpty();
    }
}
