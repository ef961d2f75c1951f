package fr.percolateur.home;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Events;
import fr.percolateur.news.ArticleCards;
import fr.percolateur.news.Articles;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The home page: the next meeting, those that follow, the latest news, themes.
@Controller
class HomeController {

    private static final int NEXT = 5;
    private static final int NEWS = 4;
    private static final int THEMES = 12;

    private final Events events;
    private final Themes themes;
    private final Articles articles;
    private final Pages pages;
    private final Site site;
    private final InstantSource clock;

    HomeController(Events events, Themes themes, Articles articles, Pages pages, Site site, InstantSource clock) {
        this.events = events;
        this.themes = themes;
        this.articles = articles;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        var now = clock.instant();
        var upcoming = events.upcoming(now, NEXT);
        var home = HomePage.of(
                upcoming,
                events.countToCome(now),
                articles.latest(NEWS).stream().map(ArticleCards::card).toList(),
                themes.mostUsed(THEMES),
                now);
        var page = Page.of(site.name(), "/")
                .describedAs(site.tagline())
                .tinted(home.tint())
                .with(
                        Feed.calendar(say("agenda.feed.calendar"), "/agenda.ics"),
                        Feed.atom(say("agenda.feed.atom"), "/agenda.atom"),
                        Feed.atom(say("agenda.feed.news"), "/actualites.atom"));
        return pages.show(page, "home/home", home);
    }
}
