package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// By keyboard alone, as those who have no mouse.
@Journey
class KeyboardTest {

    private static final int MOST_STEPS = 40;

    @Test
    void goesFromTheSkipLinkToTheCalendarOfAnEvent(Visitor visitor) throws IOException {
        try (var page = visitor.open(PageType.EVENT_OPEN)) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Aller au contenu");
            assertThat(page.locator(".fr-skiplinks").boundingBox().height).isGreaterThan(20);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("contenu");

            tabTo(page, "Ajouter à mon agenda (.ics)");
            var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

            assertThat(download.suggestedFilename()).isEqualTo("des-courriers-compris-du-premier-coup.ics");
            assertThat(Files.readString(download.path())).startsWith("BEGIN:VCALENDAR");
        }
    }

    @Test
    void skipsToTheFooterAndOpensTheFeed(Visitor visitor) {
        try (var page = visitor.open(PageType.HOME)) {
            tabTo(page, "Pied de page");
            page.keyboard().press("Enter");
            tabTo(page, "Flux Atom de l’agenda");

            var feed =
                    page.waitForResponse("**/agenda.atom", () -> page.keyboard().press("Enter"));

            assertThat(feed.status()).isEqualTo(200);
            assertThat(feed.headerValue("content-type")).startsWith("application/atom+xml");
        }
    }

    @Test
    void filtersTheAgenda(Visitor visitor) {
        try (var page = visitor.open(PageType.AGENDA)) {
            page.locator("input[value=midi-donnees]").focus();
            page.keyboard().press("Space");
            tabTo(page, "Filtrer");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));

            assertThat(page.url()).contains("serie=midi-donnees");
        }
    }

    /// Steps on as a reader does; every stop on the way must show where it is.
    private static void tabTo(Page page, String label) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement, '::after').outlineStyle === 'solid'"
                            + " || getComputedStyle(document.activeElement).outlineStyle === 'solid'"))
                    .as("the focus shows on « %s »", focused(page))
                    .isEqualTo(true);
            if (focused(page).equals(label)) {
                return;
            }
        }
        throw new AssertionError("no « " + label + " » within " + MOST_STEPS + " steps");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.innerText.trim()"));
    }
}
