package fr.percolateur.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Roles;
import fr.percolateur.accounts.WebHosts;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class AccessPageTest {

    private static final String ZOE = "zoe@verrerie.example.org";
    private static final String NOE = "noe@marees.example.org";
    private static final String WORDS = "Je souffle le verre pour le phare, au service des lanternes.";

    private final JdbcClient jdbc;
    private final Postbag postbag;
    private final Roles roles;
    private final WebHosts hosts;

    @LocalServerPort
    private int port;

    AccessPageTest(@Autowired DataSource dataSource, @Autowired Roles roles, @Autowired WebHosts hosts) {
        this.jdbc = JdbcClient.create(dataSource);
        this.postbag = Postbag.of(dataSource);
        this.roles = roles;
        this.hosts = hosts;
    }

    @BeforeEach
    void empty() {
        Emptying.of(jdbc, "plea, agent, sign_in_code, mail_letter");
    }

    @Test
    void letsAPersonAskAndAnOrganiserDecide() throws Exception {
        var zoe = signedIn(ZOE);
        assertThat(Jsoup.parse(zoe.get("/connexion").body()).select("main").text())
                .contains("Nous ne connaissons pas encore verrerie.example.org", "Demander un accès");
        assertThat(zoe.submit("/demande-acces", "explication=" + encoded(WORDS)).statusCode())
                .isEqualTo(303);
        assertThat(zoe.get("/demande-acces").body()).contains("Votre demande attend une décision", WORDS);

        var noe = organiser();
        assertThat(noe.get("/atelier/demandes-acces").body()).contains(ZOE);
        assertThat(noe.get(plea()).body()).contains(WORDS);
        assertThat(noe.submit(plea(), "decision=accepter&motif=Contrat+vu.").statusCode())
                .isEqualTo(303);

        assertThat(noe.get("/atelier/demandes-acces").body()).contains("Aucune demande n’attend.");
        assertThat(postbag.to(ZOE).getFirst().subject()).isEqualTo("Votre demande d’accès est acceptée");
        assertThat(zoe.get("/connexion").body()).contains("a accepté votre demande d’accès");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zoe@mairie.valbrume.example.org | valbrume.example.org figure dans une liste ouverte de sites d’organismes"
                        + " publics (collectivités). Une liste de sites ne dit pas",
                "zoe@toile.example.org | toile.example.org héberge des sites d’organismes publics, mais chacun peut y ouvrir",
                "zoe@perdu.example.org | perdu.example.org est signalé comme n’étant pas, ou plus, un domaine public.",
                "zoe@blogs.example.org | Des organismes publics ont un site sous blogs.example.org, mais ce domaine n’est pas",
            })
    void tellsWhoDecidesWhereADomainIsKnownFrom(String email, String hint) throws Exception {
        hosts.load(WebHosts.read("""
                domain,categories_2022,hosts_2022,flag
                valbrume.example.org,collectivites|inconnue,3,
                toile.example.org,collectivites,9,free-email
                perdu.example.org,,1,not-public
                blogs.example.org,universites,2,subdomains-only
                """).orElseThrow());
        signedIn(email).submit("/demande-acces", "explication=" + encoded(WORDS));

        var callout = Jsoup.parse(organiser().get(plea()).body())
                .select(".fr-callout")
                .text();
        assertThat(callout.replace('\u00A0', ' ')).contains("Un indice, pas une preuve", hint);
    }

    @Test
    void saysNothingOfADomainThatIsInNoList() throws Exception {
        hosts.load(List.of());
        signedIn(ZOE).submit("/demande-acces", "explication=" + encoded(WORDS));

        assertThat(organiser().get(plea()).body()).doesNotContain("Un indice");
        assertThat(WebHosts.read("nom;adresse\nPhare;phare.example.org\n")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItSaysTooLittle() throws Exception {
        var refused = signedIn(ZOE).submit("/demande-acces", "explication=Verre");

        var page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#explication").val()).isEqualTo("Verre");
        assertThat(page.select("#explication-erreur").text())
                .isEqualTo("Dites-en un peu plus : votre administration et votre fonction, en une phrase.");
    }

    @Test
    void keepsAllOfAnExplanationThatIsTooLong() throws Exception {
        var words = "Verre. ".repeat(300).strip();
        var refused = signedIn(ZOE).submit("/demande-acces", "explication=" + encoded(words));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#explication").val()).isEqualTo(words);
        assertThat(jdbc.sql("select count(*) from plea")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void decidesNothingWithoutAReasonNorWithoutADecision() throws Exception {
        signedIn(ZOE).submit("/demande-acces", "explication=" + encoded(WORDS));

        var refused = organiser().submit(plea(), "decision=refuser&motif=+");
        var unclear = organiser().submit(plea(), "decision=peut-etre&motif=Un+motif");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(unclear.statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from plea where decision is null")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isOne();
    }

    @Test
    void tellsWhoDecidesSecondWhoWasFirstAndKeepsWhatTheyWrote() throws Exception {
        signedIn(ZOE).submit("/demande-acces", "explication=" + encoded(WORDS));
        var noe = organiser();
        var lea = signedIn("lea@marees.example.org", Role.ORGANISER);
        var opened = Jsoup.parse(lea.get(plea()).body());
        noe.submit(plea(), "decision=accepter&motif=Contrat+vu.");

        var token = opened.select("main form [name=_formulaire]").attr("value");
        var late = lea.post(
                plea(), "decision=refuser&motif=" + encoded("Inconnue de ce service.") + "&_formulaire=" + token);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("main").text())
                .contains("Demande acceptée par " + NOE + ", ", "Contrat vu.", "Inconnue de ce service.");
        assertThat(Jsoup.parse(lea.get(plea()).body()).select("main").text()).contains("Demande acceptée par " + NOE);
        assertThat(postbag.to(ZOE))
                .filteredOn(letter -> letter.subject().contains("accès"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY,        303, 303, 303",
        "AGENT,         200, 403, 403",
        "DOOR,          200, 403, 403",
        "ORGANISER,     200, 200, 404",
        "ADMINISTRATOR, 200, 200, 404",
    })
    void opensToEachWhatIsTheirs(String who, int asking, int list, int one) throws Exception {
        var browser = switch (who) {
            case "NOBODY" -> new Browser(port);
            case "AGENT" -> signedIn(NOE);
            default -> signedIn(NOE, Role.valueOf(who));
        };

        assertThat(browser.get("/demande-acces").statusCode()).isEqualTo(asking);
        assertThat(browser.get("/atelier/demandes-acces").statusCode()).isEqualTo(list);
        assertThat(browser.get("/atelier/demandes-acces/" + UUID.randomUUID()).statusCode())
                .isEqualTo(one);
    }

    @Test
    void takesNoDecisionOfWhoMayNot() throws Exception {
        signedIn(ZOE).submit("/demande-acces", "explication=" + encoded(WORDS));
        var door = signedIn(NOE, Role.DOOR);
        var token = Jsoup.parse(door.get("/demande-acces").body())
                .select("[name=_formulaire]")
                .attr("value");

        var answer = door.post(plea(), "decision=accepter&motif=Contrat+vu.&_formulaire=" + token);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(postbag.to(ZOE)).noneMatch(letter -> letter.subject().contains("accès"));
    }

    private Browser organiser() throws Exception {
        return signedIn(NOE, Role.ORGANISER);
    }

    private Browser signedIn(String email, Role role) throws Exception {
        var grant = new Grant(role, role == Role.ADMINISTRATOR ? "" : "cafes");
        roles.grant(new EmailAddress(email), grant, "https://rencontres.example.org", null);
        return signedIn(email);
    }

    private Browser signedIn(String email) throws Exception {
        var browser = new Browser(port);
        browser.signIn(email, postbag);
        return browser;
    }

    private String plea() {
        return "/atelier/demandes-acces/"
                + jdbc.sql("select id from plea")
                        .query((row, _) -> row.getString(1))
                        .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
