package fr.percolateur.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.desk.Bureau;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Role;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// An event’s life, past and to come.
@PageTest
@Import(Bureau.Entry.class)
class LifePageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    private Agent browser;

    @BeforeEach
    void sitDown() {
        browser = new Agent(port);
        bureau.is(Role.ORGANISER, Bureau.SERIES);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    private Document open(String slug) throws Exception {
        return browser.open("/atelier/evenements/" + slug + "/");
    }

    /// What is told after, or before, the mark of today.
    private static List<String> told(Document page, boolean past) {
        return page.select(".pc-timeline > li").stream()
                .filter(each -> !each.hasClass("pc-timeline__today"))
                .filter(each -> each.hasClass("pc-timeline__moment--done") == past)
                .map(each -> each.select(".pc-timeline__what a, .pc-timeline__what b")
                        .text())
                .toList();
    }

    @Test
    void tellsWhatWasAndWhatIsToCome() throws Exception {
        var page = open("des-courriers-compris-du-premier-coup");
        assertThat(told(page, true)).contains("Ouverture des inscriptions", "Première inscription");
        assertThat(told(page, false))
                .containsSubsequence(
                        "Clôture des inscriptions",
                        "La rencontre",
                        "Attestations de participation",
                        "Besoins d’accessibilité effacés",
                        "Inscriptions effacées");
        assertThat(page.select(".pc-timeline__today").text()).startsWith("Aujourd’hui, ");
    }

    @Test
    void putsTodayBetweenWhatWasAndWhatIsToCome() throws Exception {
        var page = open("des-courriers-compris-du-premier-coup");
        var lines = page.select(".pc-timeline > li");
        var today = lines.indexOf(page.selectFirst(".pc-timeline__today"));
        assertThat(lines.subList(0, today)).allMatch(each -> each.hasClass("pc-timeline__moment--done"));
        assertThat(lines.subList(today + 1, lines.size()))
                .noneMatch(each -> each.hasClass("pc-timeline__moment--done"));
    }

    @Test
    void saysThatAnEventWillNotTakePlace() throws Exception {
        assertThat(told(open("abandonne"), false)).containsExactly("La rencontre, annulée");
        assertThat(told(open("remis"), false)).containsExactly("La rencontre, à l’ancienne date");
        assertThat(told(open("pour-bientot"), false)).containsSubsequence("Publication", "La rencontre");
        assertThat(told(open("repris"), true)).containsExactly("Retrait du site");
    }

    @Test
    void offersEachOnlyWhatTheyMayDo() throws Exception {
        var organisers = open("des-courriers-compris-du-premier-coup")
                .select(".pc-life__tools a")
                .eachText();
        assertThat(organisers).contains("Inscrits", "Messages", "Émargement", "Statistiques");
        bureau.is(Role.DOOR, Bureau.SERIES);
        assertThat(open("des-courriers-compris-du-premier-coup")
                        .select(".pc-life__tools a")
                        .eachText())
                .containsExactly("Émargement");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISER", "EDITOR", "MODERATOR", "DOOR"})
    void leadsOnlyToPagesThatTheReaderMayOpen(Role role) throws Exception {
        bureau.is(role, Bureau.SERIES);
        for (var link : open("des-courriers-compris-du-premier-coup").select(".pc-life a")) {
            browser.open(link.attr("href"));
            assertThat(browser.answer().statusCode()).as(link.attr("href")).isEqualTo(200);
        }
    }
}
