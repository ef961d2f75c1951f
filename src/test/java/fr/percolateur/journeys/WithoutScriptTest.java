package fr.percolateur.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// With JavaScript off, all of it still works.
@Journey
class WithoutScriptTest {

    @Test
    void findsItsWayByTheMenuOfAPhone(Visitor visitor) {
        try (var page = visitor.withoutScript().onAScreenOf(360).open(PageType.HOME)) {
            assertThat(page.locator(".fr-btn--menu")).isHidden();

            follow(page, "Agenda");
            assertThat(heading(page)).isEqualTo("Agenda");
            follow(page, "Séries");
            follow(page, "Midi Données");
            assertThat(heading(page)).isEqualTo("Midi Données");
        }
    }

    @Test
    void filtersTheAgendaAndTakesTheChoiceBack(Visitor visitor) {
        try (var page = visitor.withoutScript().open(PageType.AGENDA)) {
            page.getByLabel("Midi Données").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtrer"))
                    .click();

            assertThat(page.locator(".pc-event__series").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(series -> assertThat(series).startsWith("Midi Données"));
            page.locator(".fr-tag--dismiss").click();
            assertThat(page.url()).isEqualTo(visitor.site().at("/agenda/"));
        }
    }

    @Test
    void searchesAndOpensWhatItFinds(Visitor visitor) {
        try (var page = visitor.withoutScript().open(PageType.HOME)) {
            follow(page, "Rechercher");
            page.getByRole(AriaRole.SEARCHBOX).fill("courriers compris");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rechercher"))
                    .click();

            assertThat(page.locator(".pc-result mark").first()).isVisible();
            page.locator(".pc-result__title a").first().click();
            assertThat(heading(page)).isEqualTo("Des courriers compris du premier coup");
        }
    }

    @Test
    void wearsTheSchemeOfTheSystem(Visitor visitor) {
        var ground = "getComputedStyle(document.body).backgroundColor";
        try (var page = visitor.withoutScript().inTheDark().open(PageType.HOME)) {
            // nothing that script alone could serve is offered
            assertThat(page.locator("#apparence")).isHidden();
            assertThat(page.evaluate(ground)).isEqualTo("rgb(23, 16, 12)");
        }
    }

    @Test
    void leadsToTheVideoByAPlainLink(Visitor visitor) {
        try (var page = visitor.withoutScript().open(PageType.ARTICLE_WITH_PLAYER)) {
            assertThat(page.locator(".pc-embed button")).isHidden();
            assertThat(page.locator(".pc-embed a")).isVisible();
            assertThat(page.locator(".pc-embed a").getAttribute("href"))
                    .isEqualTo("https://tube.example.org/videos/watch/cafe-transfo-11");
        }
    }

    private static void follow(Page page, String label) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
