package fr.percolateur.polls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import fr.percolateur.ballots.Ballot;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.live.Room;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Polls in a browser: answered by keyboard, followed live, one’s own answer named. Leaves pictures in
/// `target/screenshots`.
@PageTest
@Import(Salle.Entry.class)
class PollBrowserTest {

    private static final String ROOM = Salle.ROOM;
    private static final String DESK = Salle.DESK + "/sondages";
    private static final long OTHERS = 1_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Polls polls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    @Value("${percolateur.skin:comptoir}")
    private String skin;

    private Chromium chromium;
    private Agent keeper;
    private Cookie pass;

    @BeforeEach
    void open() throws Exception {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        salle.open();
        try (var nadia = salle.enter(port, "Nadia", Mode.ONLINE)) {
            var name = "salle-" + room().id();
            pass = new Cookie(name, nadia.cookie(name)).setUrl("http://localhost:" + port);
        }
        keeper = new Agent(port);
        salle.keep();
    }

    @AfterEach
    void close() {
        keeper.close();
        chromium.close();
    }

    private Room room() {
        return salle.room();
    }

    private Poll opened(Map<String, String> fields) throws Exception {
        keeper.open(DESK + "/nouveau");
        keeper.send("/sondages", fields);
        var poll = polls.of(room().id()).getLast();
        keeper.send("/" + poll.id() + "/ouverture", Map.of());
        return polls.find(room().id(), poll.id()).orElseThrow();
    }

    private Poll lastWord() throws Exception {
        return opened(Map.of(
                "type", "single",
                "question", "Dans votre service, qui a le dernier mot sur un courrier ?",
                "reponses", "La hiérarchie\nLe service juridique\nLa personne qui le rédige\nPersonne ne sait"));
    }

    private void cast(Poll poll, int... votes) {
        for (var choice = 0; choice < votes.length; choice++) {
            for (var voter = 0; voter < votes[choice]; voter++) {
                polls.answer(poll, OTHERS + 1000L * choice + voter, Ballot.choice(choice));
            }
        }
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean script) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script));
        context.addCookies(List.of(pass));
        return context;
    }

    private Page enter(BrowserContext context) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + ROOM);
        return page;
    }

    @Test
    void isAnsweredByKeyboardAndNamesOnesOwnAnswer() throws Exception {
        try (var context = context(360, ColorScheme.LIGHT, true)) {
            var page = enter(context);
            var poll = lastWord();
            cast(poll, 75, 50, 24, 13);
            var second = page.locator("#" + poll.key() + "-c1");
            assertThat(second).isVisible();
            page.locator("#" + poll.key() + "-c0").focus();
            page.keyboard().press("ArrowDown");
            assertThat(second).isChecked();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            // the poll changes under their hands, the choice stays
            polls.answer(poll, OTHERS - 1, Ballot.choice(0));
            assertThat(page.locator(".pc-poll__count")).hasText("Sondage, 163 réponses");
            assertThat(second).isChecked();
            assertThat(second).isFocused();

            page.locator("[data-repondre]").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".pc-poll__thanks")).isVisible();
            assertThat(page.locator(".pc-poll__form")).isHidden();
            assertThat(page.locator(".pc-poll__count")).hasText("Sondage, 164 réponses");
            assertThat(page.locator(".pc-poll__mine")).containsText("Le service juridique");
            assertThat(page.locator(".pc-poll__yours")).hasText("votre réponse");
            keeper.open(DESK);
            keeper.send("/" + poll.id() + "/cloture", Map.of());
            assertThat(page.locator(".pc-poll .pc-note")).containsText("Clos à");
            assertThat(page.locator(".pc-poll__yours")).hasText("votre réponse");
            picture(page, "participant-clos-360");

            page.reload();
            assertThat(page.locator(".pc-poll__table")).isVisible();
            assertThat(page.locator(".pc-poll__yours")).hasCount(0);
        }
    }

    @Test
    void saysInTheFormWhatIsMissing() throws Exception {
        try (var context = context(768, ColorScheme.DARK, true)) {
            var poll = lastWord();
            var page = enter(context);
            page.locator("[data-repondre]").click();
            assertThat(page.locator("[data-erreur]")).hasText("Choisissez une réponse, puis envoyez.");
            page.locator("label[for=" + poll.key() + "-c2]").click();
            page.locator("[data-repondre]").click();
            assertThat(page.locator(".pc-poll__thanks")).isVisible();
        }
    }

    @Test
    void isAnsweredWithoutScript() throws Exception {
        try (var context = context(360, ColorScheme.LIGHT, false)) {
            var poll = opened(Map.of(
                    "type", "ranking", "question", "Par quoi commencer ?", "reponses", "Le ton\nLa longueur\nLe fond"));
            var page = enter(context);
            page.locator("#" + poll.key() + "-p1").selectOption("Le fond");
            page.locator("[data-repondre]").click();
            assertThat(page.locator(".pc-poll--again .fr-error-text")).isVisible();
            assertThat(page.locator("[data-partie=sondage] .pc-poll__form")).isHidden();
            picture(page, "participant-sans-script-erreur-360");
            page.locator("#encore-" + poll.key() + "-p2").selectOption("Le ton");
            page.locator("#encore-" + poll.key() + "-p3").selectOption("La longueur");
            page.locator(".pc-poll--again button[type=submit]").click();

            assertThat(page.locator(".pc-poll__thanks")).isVisible();
            assertThat(page.locator(".pc-poll__form")).isHidden();
        }
    }

    /// One of each kind, open and closed.
    private Map<String, String> all() throws Exception {
        var note = opened(Map.of(
                "type",
                "scale",
                "question",
                "Ces courriers vous semblent-ils plus clairs ?",
                "bas",
                "Pas du tout",
                "haut",
                "Tout à fait"));
        cast(note, 2, 5, 11, 30, 22);
        var order = opened(Map.of(
                "type", "ranking", "question", "Par quoi commencer ?", "reponses", "Le ton\nLa longueur\nLe fond"));
        cast(order, 3, 1, 8, 12, 2, 5);
        var words = opened(Map.of("type", "words", "question", "Un mot pour cette rencontre ?", "nombre", "2"));
        var said = List.of(
                "écoute",
                "écoute",
                "écoute",
                "écoute",
                "clarté",
                "clarté",
                "clarté",
                "temps",
                "confiance",
                "usagers",
                "usagers",
                "simplicité");
        for (var voter = 0; voter < said.size(); voter++) {
            polls.answer(words, OTHERS + voter, new Ballot.Words(List.of(said.get(voter))));
        }
        keeper.open(DESK + "/" + words.id());
        for (var word : List.of("ecoute", "clarte", "temps", "usagers", "simplicite")) {
            keeper.post(DESK + "/" + words.id() + "/mots", Map.of("mot", word, "sort", "montrer"));
        }
        for (var poll : List.of(note, order, words)) {
            keeper.post(DESK + "/" + poll.id() + "/cloture", Map.of());
        }
        opened(Map.of(
                "type",
                "multiple",
                "question",
                "Qu’est-ce qui vous retient d’écrire plus simplement ?",
                "reponses",
                "Le modèle imposé\nLa peur du contentieux\nLe manque de temps\nLa relecture",
                "nombre",
                "2"));
        opened(Map.of("type", "words", "question", "Que faut-il garder ?", "nombre", "3"));
        var last = lastWord();
        cast(last, 75, 51, 24, 13);
        keeper.open(DESK + "/nouveau");
        keeper.send("/sondages", Map.of("type", "single", "question", "On continue ?", "reponses", "Oui\nNon"));
        var draft = polls.of(room().id()).getLast();
        var debate = debate();
        var pages = new LinkedHashMap<String, String>();
        pages.put("salle", ROOM);
        pages.put("mur", ROOM + "/mur");
        pages.put("sondages", DESK);
        pages.put("nouveau", DESK + "/nouveau");
        pages.put("brouillon", DESK + "/" + draft.id());
        pages.put("mots", DESK + "/" + words.id());
        pages.put("resultats", DESK + "/" + last.id());
        pages.put("debats", "/atelier/evenements/salle/direct/debats");
        pages.put("debat", "/atelier/evenements/salle/direct/debats/" + debate);
        pages.put("parole", "/atelier/evenements/salle/direct/parole");
        return pages;
    }

    /// A debate with arguments, and a hand that is up.
    private long debate() throws Exception {
        var debates = "/atelier/evenements/salle/direct/debats";
        keeper.open(debates);
        keeper.send("/debats", Map.of("motion", "Un courrier se signe d’un seul nom."));
        var debate = jdbc.sql("select max(id) from debate")
                .query((row, _) -> row.getLong(1))
                .single();
        for (var phase = 0; phase < 2; phase++) {
            keeper.open(debates + "/" + debate);
            keeper.send("/suite", Map.of());
        }
        var arguments = Map.of("On sait à qui répondre.", "for", "Trois services l’ont écrit.", "against");
        for (var argument : arguments.entrySet()) {
            var statement = jdbc.sql("""
                    insert into debate_statement (debate, side, text, proposed_at)
                    values (:debate, :side, :text, now())
                    returning id
                    """)
                    .param("debate", debate)
                    .param("side", argument.getValue())
                    .param("text", argument.getKey())
                    .query((row, _) -> row.getLong(1))
                    .single();
            keeper.post(debates + "/" + debate + "/arguments/" + statement, Map.of("sort", "montrer"));
        }
        jdbc.sql("""
                insert into floor_hand (room, participant_id, onsite, raised_at)
                select room, id, false, now()
                  from live_participant
                """).update();
        return debate;
    }

    @Test
    void givesAxeNothingToSayAndFitsItsScreens() throws Exception {
        var pages = all();
        var wrong = new ArrayList<String>();
        for (var width : List.of(320, 360, 768, 1440)) {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                try (var context = context(width, scheme, true)) {
                    var page = context.newPage();
                    pages.forEach((name, path) -> {
                        page.navigate("http://localhost:" + port + path);
                        picture(page, name + "-" + width + "-" + scheme);
                        var wide = page.evaluate("document.documentElement.scrollWidth");
                        if (!wide.equals(width)) {
                            wrong.add("%s at %d px is %s px wide".formatted(path, width, wide));
                        }
                        if (width == 360 || width == 1440) {
                            Axe.violations(page)
                                    .forEach(each -> wrong.add(path + " " + width + " " + scheme + ": " + each));
                        }
                    });
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void picture(Page page, String name) {
        Snapshots.keepWhole(
                page, Path.of("target/screenshots/sondages-" + skin.toLowerCase(java.util.Locale.ROOT), name + ".png"));
    }
}
