package fr.percolateur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.SelectOption;
import fr.percolateur.desk.Bureau;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.wording.Dates;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Someone who never saw the Atelier makes an event, checks it, publishes it and opens its registration, only by what
/// the pages say. Leaves the pictures of `docs/first-event.md` in `target/screenshots`.
@PageTest
@Import(Bureau.Entry.class)
class FirstEventTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST_STEPS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    /// How someone goes on (a link, a button) and how they write in a field, both found by their words.
    private record Hand(Page page, BiConsumer<Page, String> goes, Typing writes, boolean pictures) {

        void go(String label) {
            goes.accept(page, label);
        }

        void write(String field, String text) {
            writes.into(page, field, text);
        }

        void picture(String name) {
            if (pictures) {
                page.evaluate("scrollTo(0, 0)");
                page.screenshot(new Page.ScreenshotOptions()
                        .setType(ScreenshotType.PNG)
                        .setPath(Path.of("target/screenshots/first-event/first-event-" + name + ".png")));
            }
        }
    }

    private interface Typing {
        void into(Page page, String field, String text);
    }

    @Test
    void isMadeCheckedPublishedAndOpenedByWhatThePagesSay() {
        walk("Le courrier qui rassure", true, FirstEventTest::click, FirstEventTest::fill, true);
    }

    @Test
    void isMadeByKeyboardAlone() {
        walk("Le courrier au clavier", true, FirstEventTest::enter, FirstEventTest::type, false);
    }

    @Test
    void isMadeWithoutScript() {
        walk("Le courrier sans script", false, FirstEventTest::click, FirstEventTest::fill, false);
    }

    private void walk(String title, boolean script, BiConsumer<Page, String> goes, Typing writes, boolean pictures) {
        bureau.is(Role.ORGANISER, Bureau.SERIES);
        var having = new NewPageOptions().setViewportSize(1280, 800).setJavaScriptEnabled(script);
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(having)) {
            page.navigate("http://localhost:" + port + "/atelier/");
            make(new Hand(page, goes, writes, pictures), title);
        }
    }

    private static void make(Hand hand, String title) {
        var day = LocalDate.now(PARIS).plusDays(45);
        hand.picture("1-accueil");
        hand.go("Événements");
        hand.go("Nouvel événement");
        hand.write("titre", title);
        hand.write("serie", "Café Transfo");
        hand.write("debut", Dates.day(day) + ", 16 h 30");
        hand.write("fin", Dates.day(day) + ", 18 h");
        hand.write("depart", "Le modèle de la série");
        hand.picture("2-nouveau");
        hand.go("Créer le brouillon");

        hand.write("chapeau", "Un courrier clair évite un appel. Nous en réécrirons trois ensemble.");
        hand.write("texte", "Chaque équipe vient avec un courrier qui fait appeler.");
        hand.write("lieu", "La Verrerie, salle Soufflerie");
        hand.write("adresse", "14 quai des Tonneliers\n99120 Port-Lanterne");
        hand.write("public", "Les agents publics");
        hand.write("ouvre", Dates.day(LocalDate.now(PARIS).minusDays(1)) + ", 9 h");
        hand.write("ferme", Dates.day(day.minusDays(1)) + ", 18 h");
        hand.write("surplace", "40");
        hand.write("categories", "Rencontre");
        hand.picture("3-redaction");
        hand.go("Enregistrer");

        hand.go("Publier");
        hand.picture("4-publication");
        if (hand.page().locator("[name=raison]").count() > 0) {
            hand.write("raison", "C’est une première édition, courte exprès.");
        }
        hand.go("Publier");
        hand.picture("5-publie");
        assertThat(hand.page().locator("[role=status]").first()).containsText("C’est en ligne.");

        hand.page().navigate(hand.page().url().replaceFirst("/atelier/evenements/([^/]+)/.*", "/agenda/$1/"));
        assertThat(hand.page().locator("h1")).containsText(title);
        hand.picture("6-public");
        hand.go("S’inscrire");
        assertThat(hand.page().locator("form input[name=courriel]")).isVisible();
    }

    private static void click(Page page, String label) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
        var link = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true));
        (button.count() > 0 ? button : link).first().click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String field, String text) {
        var input = page.locator("[name='" + field + "']").first();
        if ("SELECT".equals(input.evaluate("field => field.tagName"))) {
            input.selectOption(new SelectOption().setLabel(text));
        } else if ("radio".equals(input.getAttribute("type"))) {
            page.locator("[name='" + field + "']")
                    .and(page.getByLabel(text, new Page.GetByLabelOptions().setExact(false)))
                    .first()
                    .check(new Locator.CheckOptions().setForce(true));
        } else {
            input.fill(text);
        }
    }

    /// Goes there with Tab, and presses Enter.
    private static void enter(Page page, String label) {
        var button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
        var acts = button.count() > 0;
        // a tab of the event may bear the word of the button
        do {
            tabTo(page, label);
        } while (acts && !"BUTTON".equals(page.evaluate("document.activeElement.tagName")));
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        if ("radio".equals(page.evaluate("document.activeElement.type"))) {
            answer(page, text);
            return;
        }
        if ("TEXTAREA INPUT".contains(String.valueOf(page.evaluate("document.activeElement.tagName")))) {
            page.keyboard().press("ControlOrMeta+a");
        }
        page.keyboard().type(text);
    }

    /// Goes with the arrows to one of several answers, which chooses it.
    private static void answer(Page page, String text) {
        for (var step = 0; step < MOST_STEPS; step++) {
            if (String.valueOf(page.evaluate("document.activeElement.labels[0].textContent"))
                    .contains(text)) {
                page.keyboard().press("Space");
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("no answer « " + text + " » on " + page.url());
    }

    private static void tabTo(Page page, String wanted) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("no « " + wanted + " » within " + MOST_STEPS + " steps on " + page.url());
    }

    /// A field by its name, anything else by its words.
    private static String focused(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                    const on = document.activeElement;
                    return on.name && on.tagName !== 'BUTTON' ? on.name : on.textContent.trim();
                }
                """));
    }
}
