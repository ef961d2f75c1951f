package fr.percolateur.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Roles;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The life of an idea, as people press it: proposed, read, supported, merged, retained; without script.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class StudyPageTest {

    private static final String SOLENN = "solenn@marees.example.org";
    private static final String NOE = "noe@marees.example.org";

    private final Imports imports;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final Postbag postbag;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    StudyPageTest(Imports imports, Roles roles, DataSource dataSource) {
        this.imports = imports;
        this.roles = roles;
        this.jdbc = JdbcClient.create(dataSource);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void begin() throws Exception {
        Emptying.of(jdbc, "idea, agent, sign_in_code, mail_letter");
        Files.createDirectories(folder.resolve("series"));
        Files.writeString(folder.resolve("series/cafe-du-phare.md"), "---\ntitle: \"Café du Phare\"\n---\nLe phare.\n");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var grant = new Grant(Role.ORGANISER, "cafe-du-phare");
        roles.grant(new EmailAddress(NOE), grant, "https://rencontres.example.org", null);
    }

    private Browser signedIn(String email) throws Exception {
        var browser = new Browser(port);
        browser.signIn(email, postbag);
        return browser;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String fields(String title, String stage) {
        return "titre=" + encoded(title) + "&pourquoi=" + encoded("Le courrier se lit mal.\n# Un titre *faux*")
                + "&public=" + encoded("Les équipes d’accueil") + "&etape=" + stage;
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private long propose(Browser browser, String title) throws Exception {
        var sent = browser.submit("/idees/proposer", "/idees/proposer", fields(title, "envoyer"));
        assertThat(sent.statusCode()).isEqualTo(303);
        return jdbc.sql("select max(id) from idea")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// By whichever button of the page leads there.
    private static HttpResponse<String> press(Browser browser, String page, String action, String fields)
            throws Exception {
        var shown = page(browser.get(page));
        assertThat(shown.select("form[action='" + action + "'], button[formaction='" + action + "']"))
                .as(action + " on " + shown.select("main").text())
                .isNotEmpty();
        var token = shown.select("main form input[type=hidden]").getFirst();
        return browser.post(action, token.attr("name") + "=" + token.val() + "&" + fields);
    }

    private static void act(Browser browser, long idea, String act, String fields) throws Exception {
        var done = press(browser, "/atelier/idees/" + idea, "/atelier/idees/" + idea + "/" + act, fields);
        assertThat(done.statusCode()).as(act).isEqualTo(303);
    }

    @Test
    void showsWhatAnIdeaLooksLikeBeforeItIsSentAndKeepsWhatWasTyped() throws Exception {
        var solenn = signedIn(SOLENN);
        var noe = signedIn(NOE);
        act(noe, propose(solenn, "Répondre aux réclamations"), "publication", "");

        var wrong = solenn.submit("/idees/proposer", "/idees/proposer", "titre=&pourquoi=Parce+que&etape=verifier");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page(wrong).select("#pourquoi").val()).isEqualTo("Parce que");
        assertThat(page(wrong).select("#titre-erreur").text()).isEqualTo("Donnez un titre à votre idée");

        var check = solenn.submit(
                "/idees/proposer", "/idees/proposer", fields("Une réponse à chaque réclamation", "verifier"));
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(page(check).select(".pc-similar a").eachText()).containsExactly("Répondre aux réclamations");
        assertThat(page(check).select("input[name=pourquoi]").val()).contains("# Un titre *faux*");
        assertThat(jdbc.sql("select count(*) from idea")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isOne();
        assertThat(new Browser(port).get("/idees/semblables?titre=reclamation").body())
                .contains("/idees/repondre-aux-reclamations/");
    }

    @Test
    void letsAnIdeaBecomeTheDraftOfAnEditionAndTellsWhoSupportsIt() throws Exception {
        var solenn = signedIn(SOLENN);
        var noe = signedIn(NOE);
        var idea = propose(solenn, "Répondre sans formule");
        assertThat(new Browser(port).get("/idees/repondre-sans-formule/").statusCode())
                .isEqualTo(404);
        assertThat(page(noe.get("/atelier/")).text()).contains("Une idée ou un commentaire attend d’être lu.");

        act(noe, idea, "publication", "");
        assertThat(page(new Browser(port).get("/idees/repondre-sans-formule/"))
                        .select("h1")
                        .text())
                .isEqualTo("Répondre sans formule");
        assertThat(page(new Browser(port).get("/recherche?q=formules"))
                        .select(".pc-result__title")
                        .text())
                .isEqualTo("Répondre sans formule");

        var support = "/idees/repondre-sans-formule/soutien";
        assertThat(solenn.submit(support, support, "").statusCode()).isEqualTo(303);
        assertThat(page(solenn.get(support + "?fait=soutenue")).text())
                .contains("Votre soutien est compté", "Vous êtes la première personne");
        var comment = "/idees/repondre-sans-formule/commentaire";
        solenn.submit(comment, comment, "commentaire=" + encoded("Chez nous *aussi*."));
        var said = jdbc.sql("select id from idea_comment")
                .query((row, _) -> row.getLong(1))
                .single();
        assertThat(press(noe, "/atelier/idees/", "/atelier/idees/commentaires/" + said + "/refus", "motif=")
                        .statusCode())
                .isEqualTo(422);
        press(noe, "/atelier/idees/", "/atelier/idees/commentaires/" + said + "/publication", "");
        assertThat(page(solenn.get("/idees/repondre-sans-formule/")).text()).contains("Chez nous *aussi*.");

        act(noe, idea, "retenue", "serie=cafe-du-phare");
        var draft = new String(
                jdbc.sql("select d.bytes from document d join idea i on i.event_id = d.id")
                        .query((row, _) -> row.getBytes(1))
                        .single(),
                StandardCharsets.UTF_8);
        assertThat(draft)
                .contains("published: false", "serie: cafe-du-phare", "## Pourquoi ce thème", "\\# Un titre \\*faux\\*")
                .contains("soutenue par 1 personne", "- Chez nous \\*aussi\\*.");
        assertThat(jdbc.sql("select act from audit_entry where subject = :idea order by id")
                        .param("idea", "idea/" + idea)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("idea.shown", "idea.retained");
        assertThat(page(solenn.get("/idees/?etat=retenues"))
                        .select(".pc-idea__title")
                        .text())
                .isEqualTo("Répondre sans formule");
        var token = page(solenn.get("/idees/proposer"))
                .select("main form input[type=hidden]")
                .getFirst();
        var late = solenn.post(comment, token.attr("name") + "=" + token.val() + "&commentaire=Encore");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(page(late).select(".fr-callout").text()).isEqualTo("Encore");
    }

    @Test
    void leadsFromAMergedIdeaToTheOneThatStandsForItAndShowsBothTexts() throws Exception {
        var solenn = signedIn(SOLENN);
        var noe = signedIn(NOE);
        var one = propose(solenn, "Répondre sans formule");
        var other = propose(solenn, "Répondre plus clairement");
        act(noe, one, "publication", "");
        act(noe, other, "publication", "");

        var vague = press(noe, "/atelier/idees/" + other, "/atelier/idees/" + other + "/reunion", "");
        assertThat(vague.statusCode()).isEqualTo(422);
        act(noe, other, "reunion", "cible=" + one);

        var led = solenn.get("/idees/repondre-plus-clairement/");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains("/idees/repondre-sans-formule/");
        assertThat(page(solenn.get("/idees/repondre-sans-formule/"))
                        .select("#reunies + * h3")
                        .text())
                .isEqualTo("Répondre plus clairement");

        act(noe, other, "reunion/retrait", "");
        assertThat(solenn.get("/idees/repondre-plus-clairement/").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhoProposedWhyAnIdeaIsNotShown() throws Exception {
        var noe = signedIn(NOE);
        var idea = propose(signedIn(SOLENN), "Dire du mal d’un collègue");

        var wrong = noe.submit("/atelier/idees/" + idea, "/atelier/idees/" + idea + "/refus", "motif=");
        assertThat(wrong.statusCode()).isEqualTo(422);
        act(noe, idea, "refus", "motif=" + encoded("Elle nomme quelqu’un."));

        assertThat(postbag.to(SOLENN).getFirst().subject())
                .isEqualTo("Votre idée «\u00A0Dire du mal d’un collègue\u00A0» n’est pas publiée");
        assertThat(postbag.to(SOLENN).getFirst().text()).contains("Elle nomme quelqu’un.");
    }
}
