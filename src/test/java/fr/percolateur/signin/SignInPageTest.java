package fr.percolateur.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Postbag;
import fr.percolateur.node.PageTest;
import java.net.http.HttpResponse;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class SignInPageTest {

    private static final String INES = "ines@marees.example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    private Browser ines;

    @BeforeEach
    void open() {
        JdbcClient.create(dataSource)
                .sql("truncate sign_in_code, agent, mail_letter cascade")
                .update();
        ines = new Browser(port);
    }

    @Test
    void signsInByACodeAndGoesOn() throws Exception {
        askForCode(ines, "/connexion?suite=/agenda/");

        var entered = ines.submit("/connexion/code?suite=%2Fagenda%2F", "code=" + sentCode());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).hasValue("/agenda/");
        assertThat(ines.get("/connexion").body()).contains("Vous êtes connecté·e", INES);
    }

    @Test
    void setsACookieThatLastsADayOfWorkAndNoScriptReads() throws Exception {
        askForCode(ines, "/connexion");

        var entered = ines.submit("/connexion/code", "code=" + sentCode());

        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("session=[\\w-]{32}; Path=/; Max-Age=43200; Expires=[^;]+; HttpOnly; SameSite=Lax"));
    }

    @Test
    void answersTheSameForAKnownAddressAsForAnUnknownOne() throws Exception {
        JdbcClient.create(dataSource)
                .sql("insert into agent (email, created_at) values ('known@marees.example.org', now())")
                .update();

        var known = new Browser(port).submit("/connexion", "courriel=known@marees.example.org");
        var unknown = new Browser(port).submit("/connexion", "courriel=unknown@marees.example.org");

        assertThat(told(known)).isEqualTo(told(unknown));
    }

    @Test
    void keepsWhatWasTypedAndNamesTheMend() throws Exception {
        var refused = ines.submit("/connexion", "courriel=ines.marees");

        var page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#courriel").attr("value")).isEqualTo("ines.marees");
        assertThat(page.select("#courriel-erreur").text())
                .isEqualTo("Cette adresse n’est pas complète : écrivez-la en entier, par exemple"
                        + " prenom.nom@organisme.fr.");
        assertThat(page.select("#erreurs a").attr("href")).isEqualTo("#courriel");
    }

    @Test
    void saysHowOftenOneMayStillTry() throws Exception {
        askForCode(ines, "/connexion");
        var wrong = sentCode().equals("000 000") ? "111111" : "000000";

        var refused = ines.submit("/connexion/code", "code=" + wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#code-erreur").text())
                .isEqualTo("Ce n’est pas ce code : il vous reste 4 essais. Recopiez les six chiffres du message le"
                        + " plus récent.");
    }

    @Test
    void signsOutByAPostAlone() throws Exception {
        askForCode(ines, "/connexion");
        ines.submit("/connexion/code", "code=" + sentCode());

        ines.get("/deconnexion");
        assertThat(ines.get("/connexion").body()).contains("Vous êtes connecté·e");

        var stolen = ines.copy();
        var left = ines.submit("/connexion", "/deconnexion", "");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(ines.get("/connexion").body()).contains("Recevoir un code");
        assertThat(stolen.get("/connexion").body()).contains("Recevoir un code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/connexion/code", "/deconnexion"})
    void refusesWhatDoesNotComeFromItsForm(String address) throws Exception {
        assertThat(ines.post(address, "courriel=" + INES + "&code=123456").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session=", "session=forged", "session=../../etc"})
    void takesAForgedSessionForAVisitor(String cookie) throws Exception {
        ines.remember(cookie);

        assertThat(ines.get("/connexion").body()).contains("Recevoir un code");
    }

    @Test
    void leavesPublicPagesTheSameForEveryone() throws Exception {
        var visitor = ines.get("/agenda/");
        askForCode(ines, "/connexion");
        ines.submit("/connexion/code", "code=" + sentCode());

        var agent = ines.get("/agenda/");

        assertThat(visitor.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(agent.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(agent.body()).isEqualTo(visitor.body());
    }

    private void askForCode(Browser browser, String from) throws Exception {
        assertThat(browser.submit(from, "courriel=" + INES).statusCode()).isEqualTo(303);
    }

    private String sentCode() {
        return Postbag.of(dataSource).to(INES).getFirst().subject().replace(" est votre code", "");
    }

    /// All that a stranger sees, but for what is random in any answer.
    private static String told(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.headers().firstValue("Location").orElse("")
                + answer.headers()
                        .allValues("Set-Cookie")
                        .toString()
                        .replaceAll("=[\\w-]{32};", "=;")
                        .replaceAll("Expires=[^;]+", "")
                + answer.body();
    }
}
