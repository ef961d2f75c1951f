package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.percolateur.journeys.Journey.InTheStatesSkin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No request leaves for another host, unless the reader asks for it.
@Journey
class NoThirdPartyTest {

    @Test
    void asksNoOtherHostOnAnyPage(Visitor visitor) {
        assertThat(strangersOnEveryPage(visitor)).isEmpty();
    }

    @Test
    void asksNoOtherHostInTheStatesSkin(@InTheStatesSkin Visitor visitor) {
        assertThat(strangersOnEveryPage(visitor)).isEmpty();
    }

    @Test
    void opensAPlayerOnlyWhenItsButtonIsPressed(Visitor visitor) {
        try (var page = visitor.page()) {
            var strangers = strangers(page, visitor.site());
            page.route("https://tube.example.org/**", route -> route.abort());
            page.navigate(visitor.site().at(PageType.ARTICLE_WITH_PLAYER));
            assertThat(page.locator("iframe").count()).isZero();
            assertThat(strangers).isEmpty();

            page.waitForRequest(
                    "https://tube.example.org/**",
                    () -> page.locator("[data-player] button").click());

            assertThat(strangers).containsExactly("https://tube.example.org/videos/embed/cafe-transfo-11");
        }
    }

    /// Down to the end of each, so that what is lazy is asked for too.
    private static List<String> strangersOnEveryPage(Visitor visitor) {
        try (var page = visitor.page()) {
            var strangers = strangers(page, visitor.site());
            for (var type : PageType.values()) {
                page.navigate(visitor.site().at(type));
                page.keyboard().press("End");
            }
            return strangers;
        }
    }

    private static List<String> strangers(Page page, DemoSite site) {
        var strangers = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().startsWith(site.at("/"))) {
                strangers.add(request.url());
            }
        });
        return strangers;
    }
}
