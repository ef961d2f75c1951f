package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;

/// The Atelier’s menu where it stands above the page, and nothing runs that could fold it.
final class FoldedMenu {

    private FoldedMenu() {}

    static void opensAndClosesWithoutScript(Browser browser, String address) {
        for (var width : new int[] {360, 768}) {
            var having = new NewPageOptions().setViewportSize(width, 900).setJavaScriptEnabled(false);
            try (var page = browser.newPage(having)) {
                page.navigate(address);
                var entry = page.locator(".fr-sidemenu__link").first();
                assertThat(entry.isVisible()).isFalse();

                page.locator("a.pc-annex__unfold").first().click();
                assertThat(entry.isVisible()).isTrue();

                page.locator("a.pc-annex__unfold").last().click();
                assertThat(entry.isVisible()).isFalse();
            }
        }
    }
}
