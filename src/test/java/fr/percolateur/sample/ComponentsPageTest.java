package fr.percolateur.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/// Every component as a browser and axe see it.
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=-1")
@ActiveProfiles("composants")
class ComponentsPageTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "agenda", "event?teinte=menthe", "event?teinte=cassis", "article", "form"})
    void givesAxeNothingToSay(String name) {
        try (var page = page(name, ColorScheme.LIGHT, 1440, true)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                for (var width : List.of(360, 768, 1440)) {
                    page.setViewportSize(width, 900);
                    assertThat(Axe.violations(page))
                            .as("%s, %s, %d px", name, scheme, width)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "agenda", "event", "article", "covers", "form"})
    void fitsInThreeHundredAndTwentyPixels(String name) {
        try (var page = page(name, ColorScheme.LIGHT, 320, true)) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @Test
    void asksNoOtherHostBeforeTheReaderDoes() {
        try (var page = page("article", ColorScheme.LIGHT, 1440, true)) {
            var strangers = new ArrayList<String>();
            page.onRequest(request -> {
                if (!request.url().startsWith("http://localhost:")) {
                    strangers.add(request.url());
                }
            });
            page.reload();
            assertThat(strangers).isEmpty();

            page.locator(".pc-embed button").click();

            assertThat(page.locator(".pc-embed iframe").getAttribute("src"))
                    .isEqualTo("https://tube.example.org/embed/1");
        }
    }

    @Test
    void foldsTheMenuOnlyWhenScriptCanOpenIt() {
        try (var without = page("home", ColorScheme.LIGHT, 360, false);
                var with = page("home", ColorScheme.LIGHT, 360, true)) {
            assertThat(without.locator(".fr-nav__link").first().isVisible()).isTrue();
            assertThat(without.locator(".fr-btn--menu").isVisible()).isFalse();

            assertThat(with.locator(".fr-nav__link").first().isVisible()).isFalse();
            with.locator(".fr-btn--menu").click();
            assertThat(with.locator(".fr-nav__link").first().isVisible()).isTrue();
            with.keyboard().press("Escape");
            assertThat(with.locator(".fr-nav__link").first().isVisible()).isFalse();
        }
    }

    @Test
    void remembersTheSchemeChosen() {
        try (var page = page("home", ColorScheme.LIGHT, 1440, true)) {
            page.locator("#apparence").selectOption("dark");
            page.reload();

            assertThat(page.locator("html").getAttribute("data-fr-scheme")).isEqualTo("dark");
            assertThat(page.locator("#apparence").inputValue()).isEqualTo("dark");
        }
    }

    private Page page(String name, ColorScheme scheme, int width, boolean script) {
        var page = chromium.browser()
                .newPage(new Browser.NewPageOptions()
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 900));
        page.navigate("http://localhost:" + port + "/_composants/" + name);
        return page;
    }
}
