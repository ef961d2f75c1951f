package fr.percolateur.home;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Events;
import fr.percolateur.news.ArticleCards;
import fr.percolateur.news.Articles;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/themes/{tag}/`: what events and articles say of a theme.
@Controller
class ThemeController {

    private static final int MOST = 30;

    private final Themes themes;
    private final Events events;
    private final Articles articles;
    private final Pages pages;
    private final InstantSource clock;

    ThemeController(Themes themes, Events events, Articles articles, Pages pages, InstantSource clock) {
        this.themes = themes;
        this.events = events;
        this.articles = articles;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/themes/{slug}/")
    ResponseEntity<byte[]> theme(@PathVariable String slug) {
        var theme = themes.find(slug).orElseThrow(Absent::new);
        var page = Page.of(theme.name(), theme.address())
                .describedAs(say("home.theme.description", theme.name()))
                .with(Feed.calendar(theme.name(), "/themes/" + slug + ".ics"));
        return pages.show(
                page,
                "home/theme",
                ThemePage.of(
                        page,
                        theme,
                        events.about(slug, MOST),
                        articles.taggedWith(slug).stream()
                                .map(ArticleCards::card)
                                .toList(),
                        clock.instant()));
    }
}
