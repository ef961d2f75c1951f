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
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/themes/{tag}/`: what events, articles and other modules say of a theme.
@Controller
class ThemeController {

    private static final int MOST = 30;

    private final Themes themes;
    private final Events events;
    private final Articles articles;
    private final List<ThemePanel> panels;
    private final Pages pages;
    private final InstantSource clock;

    ThemeController(
            Themes themes,
            Events events,
            Articles articles,
            ObjectProvider<ThemePanel> panels,
            Pages pages,
            InstantSource clock) {
        this.themes = themes;
        this.events = events;
        this.articles = articles;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ThemePanel::rank))
                .toList();
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
                        panels.stream()
                                .flatMap(panel -> panel.of(theme).stream())
                                .toList(),
                        clock.instant()));
    }
}
