package fr.percolateur.group;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Invariants;
import fr.percolateur.sending.PostOffice;
import fr.percolateur.signin.Browser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Entering colleagues, as people do: forms, letters, buttons; no script.
@PageTest
class GroupPageTest {

    private static final String INES = "ines@marees.gouv.fr";
    private static final String LEO = "leo@marees.gouv.fr";
    private static final String ZOE = "zoe@marees.gouv.fr";
    private static final Pattern LINK = Pattern.compile("/inscription/[\\w-]+");

    private final Groups groups;
    private final Postbag postbag;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser ines = new Browser(0);

    GroupPageTest(@Autowired Groups groups, @Autowired DataSource dataSource) {
        this.groups = groups;
        this.postbag = Postbag.of(dataSource);
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeAll
    static void announce(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        write(folder, "phare", "agents", in(20), "sur_place: {places: 2}", "en_ligne: {places: null}");
        write(folder, "port", "agents", in(20), "sur_place: {places: 40}");
        write(
                folder,
                "atelier",
                "agents",
                in(20),
                "sur_place: {places: 40}",
                "questions:",
                "- {id: attente, intitule: \"Vos attentes\", type: texte, obligatoire: true, finalite: preparation,"
                        + " conservation: P3M}");
        write(folder, "duo", "agents", in(20), "sur_place: {places: 3}", "accompagnants: true");
        write(folder, "carton", "invitation", in(20), "sur_place: {places: 40}");
        write(folder, "bientot", "agents", in(20), "ouvre: " + in(2), "sur_place: {places: 40}");
        write(folder, "clos", "agents", in(20), "ferme: " + in(-1), "sur_place: {places: 40}");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void write(Path folder, String slug, String audience, String start, String... terms)
            throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du %s"
                event_start_date: %s
                lieu: La Verrerie
                public: %s
                inscription:
                %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(
                slug, start, audience, String.join("\n", terms).indent(2).stripTrailing()));
    }

    private static String in(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"));
    }

    @BeforeEach
    void begin() throws Exception {
        jdbc.sql("delete from registration").update();
        Emptying.of(jdbc, "agent, sign_in_code, mail_letter");
        ines = new Browser(port);
        ines.signIn(INES, postbag);
    }

    @AfterEach
    void keepsTheRuleOfPlaces() {
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private static String page(String slug) {
        return "/agenda/" + slug + "/inscription/groupe";
    }

    private static String fields(String... emails) {
        return IntStream.range(0, emails.length)
                .mapToObj(
                        rank -> "prenom_%1$d=Prune&nom_%1$d=Digue&courriel_%1$d=%2$s".formatted(rank + 1, emails[rank]))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> enter(String slug, String mode, String... emails) throws Exception {
        return ines.submit(page(slug), "mode=" + mode + "&" + fields(emails));
    }

    private static List<String> mistakes(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#erreurs li").eachText().stream()
                .map(mistake -> mistake.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private String letter(String to) {
        return postbag.to(to).getFirst().text();
    }

    private String link(String to) {
        var link = LINK.matcher(letter(to));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private List<String> states() {
        return jdbc.sql("select split_part(email, '@', 1) || ' ' || status from registration order by email")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void keepsPlacesAndTellsEachColleagueWhoEnteredThemAndOnWhatGround() throws Exception {
        var sent = enter("phare", "sur_place", LEO, ZOE);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(states()).containsExactly("leo held", "zoe held");
        assertThat(postbag.to(LEO)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(INES + " vous inscrit\u00A0: Rencontre du phare");
            assertThat(letter.text())
                    .contains("Une place vous est gardée jusqu’au", "nous ont été donnés par " + INES, "article 6.1.e")
                    .contains("tout est effacé le", "/donnees-personnelles/");
        });
        var leo = new Browser(port);
        var shown = Jsoup.parse(leo.get(link(LEO)).body());
        assertThat(shown.select("[data-etat]").attr("data-etat")).isEqualTo("held");
        assertThat(shown.text()).contains(INES + " vous a inscrit·e à cette rencontre.");
        leo.submit(link(LEO), "");
        assertThat(states()).containsExactly("leo confirmed", "zoe held");
    }

    @Test
    void reachesColleaguesByMail() throws Exception {
        PostOffice.deliver(dataSource);
        enter("port", "", LEO, ZOE);

        var arrived = PostOffice.deliver(dataSource);

        assertThat(arrived).hasSize(2).allSatisfy(message -> {
            assertThat(message.getSubject()).isEqualTo(INES + " vous inscrit\u00A0: Rencontre du port");
            assertThat(message.getSize()).isLessThan(30_000);
            assertThat(message.getHeader("List-Unsubscribe")).isNull();
        });
    }

    @Test
    void saysTheSameWhetherAnAddressIsKnownOrNothingIsFree() throws Exception {
        enter("phare", "sur_place", LEO, ZOE);
        new Browser(port).submit(link(LEO), "");
        var first = page("phare") + "/envoi?messages=2";

        var again = enter("phare", "sur_place", LEO, "noe@marees.gouv.fr");

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).contains(first);
        assertThat(states()).containsExactly("leo confirmed", "noe expired", "zoe held");
        assertThat(letter(LEO)).contains("Vous y êtes déjà connu·e, et rien n’a changé");
        assertThat(letter("noe@marees.gouv.fr")).contains("Aucune place n’est libre pour l’instant");
        assertThat(Jsoup.parse(ines.get(first).body()).select("main").text())
                .contains("2 messages sont partis")
                .doesNotContain(LEO, "Noé");
    }

    @Test
    void writesOnceToWhoIsKnownHoweverOftenTheyAreEntered() throws Exception {
        enter("port", "", LEO);
        for (var time = 0; time < 3; time++) {
            enter("port", "", LEO);
        }

        assertThat(postbag.to(LEO)).hasSize(2);
    }

    @Test
    void forgetsWhoDoesNotAnswerAndNobodyElse() throws Exception {
        enter("phare", "sur_place", LEO, ZOE);
        new Browser(port).submit(link(LEO), "");
        assertThat(groups.forget(Instant.now())).isZero();
        jdbc.sql("update group_entry set until = now() - interval '1 second'").update();

        assertThat(groups.forget(Instant.now())).isOne();
        assertThat(groups.forget(Instant.now())).isZero();

        assertThat(states()).containsExactly("leo confirmed");
        assertThat(new Browser(port).get(link(ZOE)).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select taken from registration_pool where mode = 'onsite' and capacity = 2")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isOne();
    }

    @Test
    void freesThePlaceOfWhoDeclines() throws Exception {
        enter("phare", "sur_place", LEO);

        var leo = new Browser(port);
        leo.submit(link(LEO), link(LEO) + "/annulation", "");

        assertThat(states()).containsExactly("leo cancelled");
    }

    @Test
    void entersAllOrNobody() throws Exception {
        var refused = enter("phare", "sur_place", LEO, "zoe@marees", LEO, INES, "max@gmail.com");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(mistakes(refused))
                .hasSize(4)
                .contains(
                        "Personne 2 : cette adresse n’est pas complète. Vérifiez qu’elle ressemble à prenom.nom@organisme.gouv.fr.",
                        "Personne 3 : cette adresse est déjà celle de la personne 1.",
                        "Personne 4 : c’est votre adresse. Inscrivez-vous par le formulaire de la rencontre.")
                .last()
                .asString()
                .startsWith("Personne 5 : ");
        var page = Jsoup.parse(refused.body());
        assertThat(values(page, "courriel_")).containsExactly(LEO, "zoe@marees", LEO, INES, "max@gmail.com");
        assertThat(page.select("#mode-sur_place").hasAttr("checked")).isTrue();
        assertThat(page.title()).startsWith("Erreur");
        assertThat(states()).isEmpty();
        assertThat(postbag.to(LEO)).isEmpty();
    }

    private static List<String> values(Document page, String prefix) {
        return page.select("input[name^=" + prefix + "]").eachAttr("value");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Digue, Personne 1 : indiquez son prénom.",
        "Prune, '', Personne 1 : indiquez son nom.",
        "Prune, https://piege.example.org/, Personne 1 : un nom ne contient ni adresse ni les signes / @ et <."
    })
    void saysWhatIsWrongWithAName(String given, String family, String mistake) throws Exception {
        var answer = ines.submit(
                page("port"),
                "prenom_1=" + encoded(given) + "&nom_1=" + encoded(family) + "&courriel_1=" + encoded(LEO));

        assertThat(mistakes(answer)).containsExactly(mistake);
    }

    @Test
    void asksForSomeoneAndForAWayToAttend() throws Exception {
        assertThat(mistakes(ines.submit(page("phare"), "courriel_1=")))
                .containsExactly(
                        "Choisissez la participation sur place ou en ligne.", "Indiquez au moins une personne.");
    }

    @Test
    void readsAListIntoLinesBeforeAnythingIsSent() throws Exception {
        var list = "Prénom;Nom;Courriel\nLéo;Digue;" + LEO + "\nZoé de la Cale <" + ZOE + ">";

        var read = ines.submit(page("port"), "courriel_1=&liste=" + encoded(list));

        var page = Jsoup.parse(read.body());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(values(page, "prenom_")).containsExactly("Léo", "Zoé", "");
        assertThat(values(page, "nom_")).containsExactly("Digue", "de la Cale", "");
        assertThat(page.select("#liste").val()).isEmpty();
        assertThat(page.select(".fr-notice").text()).contains("rien n’est parti");
        assertThat(states()).isEmpty();
    }

    @Test
    void keepsInTheListWhoIsBeyondTheTenth() throws Exception {
        var list = IntStream.range(0, 12)
                .mapToObj(rank -> "Prune Digue <prune" + rank + "@marees.gouv.fr>")
                .collect(Collectors.joining("\n"));

        var read = ines.submit(page("port"), "liste=" + encoded(list));

        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(read.body()).select("#liste").val().lines())
                .containsExactly("Prune Digue <prune10@marees.gouv.fr>", "Prune Digue <prune11@marees.gouv.fr>");
    }

    @Test
    void addsLinesAndKeepsThoseThatAreTyped() throws Exception {
        var more = ines.submit(page("port"), fields(LEO) + "&ajouter=oui");

        assertThat(values(Jsoup.parse(more.body()), "courriel_")).containsExactly(LEO, "", "", "");
    }

    @Test
    void waitsForAnswersBeforeItWritesToMore() throws Exception {
        for (var turn = 0; turn < 3; turn++) {
            var emails = new ArrayList<String>();
            for (var rank = 0; rank < 10; rank++) {
                emails.add("prune" + turn + rank + "@marees.gouv.fr");
            }
            assertThat(enter("port", "", emails.toArray(String[]::new)).statusCode())
                    .isEqualTo(303);
        }

        var refused = enter("port", "", LEO);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(values(Jsoup.parse(refused.body()), "courriel_")).contains(LEO);
        assertThat(postbag.to(LEO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"carton, sur invitation", "bientot, pas encore ouverte", "clos, closes"})
    void saysWhyNobodyCanBeEntered(String slug, String why) throws Exception {
        var shown = ines.get(page(slug));

        assertThat(shown.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(shown.body()).select("main").text()).contains(why);
        assertThat(Jsoup.parse(shown.body()).select("main form")).isEmpty();
    }

    @Test
    void opensToAgentsAlone() throws Exception {
        assertThat(new Browser(port).get(page("port")).statusCode()).isEqualTo(303);
        var max = new Browser(port);
        max.signIn("max@gmail.com", postbag);
        assertThat(max.get(page("port")).statusCode()).isEqualTo(409);
        assertThat(ines.post(page("port"), fields(LEO)).statusCode()).isEqualTo(403);
        assertThat(ines.get(page("rien")).statusCode()).isEqualTo(404);
    }

    @Test
    void opensByTheLinkOfAConfirmedRegistrationAndOfNoOther() throws Exception {
        enter("port", "", LEO);
        var leo = new Browser(port);
        assertThat(leo.get(link(LEO) + "/groupe").statusCode()).isEqualTo(404);
        var held = link(LEO);
        leo.submit(held, "");
        assertThat(Jsoup.parse(leo.get(held).body()).select("a[href$=/groupe]")).hasSize(1);

        assertThat(leo.submit(held + "/groupe", fields(ZOE)).statusCode()).isEqualTo(303);

        assertThat(letter(ZOE)).contains("Prune Digue (" + LEO + ") vous a inscrit·e");
    }

    @Test
    void leavesTheQuestionsToEachColleague() throws Exception {
        enter("atelier", "", LEO);
        var leo = new Browser(port);
        var link = link(LEO);

        var asked = Jsoup.parse(leo.get(link).body());
        assertThat(asked.select("form[action='" + link + "'] textarea").eachAttr("name"))
                .containsExactly("question_attente", "besoins");
        assertThat(asked.select("main").text()).contains("Une ou un collègue vous a inscrit·e.");
        var refused = leo.submit(link, "besoins=Une+boucle");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(mistakes(refused))
                .containsExactly(
                        "Répondez à la question « Vos attentes ».",
                        "Pour nous confier ce besoin, cochez votre accord ; sinon, effacez la réponse.");
        assertThat(Jsoup.parse(refused.body()).select("#besoins").text()).isEqualTo("Une boucle");
        assertThat(state(leo.get(link))).isEqualTo("held");

        leo.submit(link, "question_attente=Des+exemples&besoins=Une+boucle&besoins_accord=oui&informations=oui");

        assertThat(state(leo.get(link))).isEqualTo("confirmed");
        assertThat(said("select answer from registration_answer")).containsExactly("Des exemples");
        assertThat(said("select needs from registration_needs")).containsExactly("Une boucle");
        assertThat(said("select array_to_string(consents, ',') from registration where email = '" + LEO + "'"))
                .containsExactly("informations");
        assertThat(Jsoup.parse(leo.get(link).body()).select("textarea")).isEmpty();
    }

    /// As the form asks everyone else.
    @Test
    void asksEachColleagueWhetherSomeoneAccompaniesThem() throws Exception {
        enter("duo", "", LEO, ZOE);
        var leo = new Browser(port);
        var link = link(LEO);
        assertThat(Jsoup.parse(leo.get(link).body()).select("input[name=accompagnant]"))
                .hasSize(1);

        leo.submit(link, "accompagnant=oui");

        assertThat(state(leo.get(link))).isEqualTo("confirmed");
        assertThat(said("select places::text from registration where email = '" + LEO + "'"))
                .containsExactly("2");

        var zoe = new Browser(port);
        var hers = link(ZOE);
        var refused = zoe.submit(hers, "accompagnant=oui&informations=oui");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(mistakes(refused)).singleElement().asString().startsWith("Il n’y a plus de place");
        var kept = Jsoup.parse(refused.body());
        assertThat(kept.select("input[name=accompagnant][checked], input[name=informations][checked]"))
                .hasSize(2);
        assertThat(state(refused)).isEqualTo("held");

        zoe.submit(hers, "informations=oui");
        assertThat(state(zoe.get(hers))).isEqualTo("confirmed");
    }

    @Test
    void leadsToTheQuestionsWhoeverWantsTheOtherModeAfterTheTimeToAnswer() throws Exception {
        enter("atelier", "", LEO);
        jdbc.sql("""
                update registration
                   set status = 'expired', seat = null, kept_until = null
                 where email = :email
                """).param("email", LEO).update();
        var leo = new Browser(port);
        var link = link(LEO);

        leo.submit(link, link + "/mode", "mode=sur_place&_formulaire=" + token(leo, link));

        assertThat(state(leo.get(link))).isEqualTo("expired");
    }

    @Test
    void asksNothingAgainOfAColleagueWhoSentTheFormThemselves() throws Exception {
        enter("atelier", "", LEO);
        var leo = new Browser(port);
        leo.submit(
                "/agenda/atelier/inscription",
                "prenom=Prune&nom=Digue&courriel=" + LEO + "&question_attente=Des+exemples");
        var link = link(LEO);

        leo.submit(link, "");

        assertThat(state(leo.get(link))).isEqualTo("confirmed");
    }

    private static String token(Browser browser, String page) throws Exception {
        return Jsoup.parse(browser.get(page).body())
                .select("input[name=_formulaire]")
                .val();
    }

    private static String state(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("[data-etat]").attr("data-etat");
    }

    private List<String> said(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
    }

    @Test
    void tellsInMyDataWhoEnteredMeAndForgetsWhoAsks() throws Exception {
        enter("port", "", LEO);
        var leo = new Browser(port);
        var link = link(LEO);
        leo.submit(link, "");

        leo.signIn(LEO, postbag);
        assertThat(Jsoup.parse(leo.get("/mes-donnees").body()).text()).contains("Faite pour vous par " + INES);
        assertThat(Jsoup.parse(ines.get("/mes-donnees").body()).text())
                .contains("Faite par vous pour un ou une collègue")
                .doesNotContain(LEO);
        ines.submit("/mes-donnees/effacement", "");
        assertThat(Jsoup.parse(leo.get(link).body()).text()).doesNotContain(INES);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
