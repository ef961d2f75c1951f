package fr.percolateur.news;

import fr.percolateur.atom.AtomFeed;
import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Card;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.content.Imported;
import fr.percolateur.content.PublicPage;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Players;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Wording;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The news pages and their feed.
@Controller
class ArticleController implements PublicPage {

    private static final int IN_FEED = 30;
    private static final int RELATED = 3;
    private static final String ATOM = "/actualites.atom";

    private final Articles articles;
    private final Pages pages;
    private final Site site;
    private final ObjectProvider<ArticleStory> stories;

    ArticleController(Articles articles, Pages pages, Site site, ObjectProvider<ArticleStory> stories) {
        this.articles = articles;
        this.pages = pages;
        this.site = site;
        this.stories = stories;
    }

    @GetMapping("/actualites/")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "categorie", required = false) @Nullable String category,
            @RequestParam(name = "theme", required = false) @Nullable String tag,
            @RequestParam(name = "annee", required = false) @Nullable String year,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var selection = Selection.of(category, tag, year, number);
        var found = articles.page(selection);
        if (found.articles().isEmpty() && selection.page() > 1) {
            throw new Absent();
        }
        var page = Page.of(Wording.say("news.title"), selection.address())
                .in("news")
                .describedAs(Wording.say("news.description", site.name()))
                .with(feed());
        return pages.show(page, "news/list", ArticleFilters.listPage(page, selection, found, articles));
    }

    @GetMapping("/actualites/{slug}/")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var shown = page(articles.find(slug).orElseThrow(Absent::new));
        return pages.show(shown.page(), "news/article", shown);
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public Pages.Shown preview(Imported document) {
        var shown = page(ArticleProjection.whole(document));
        return new Pages.Shown(shown.page(), "news/article", shown);
    }

    private ArticlePage page(Articles.Whole whole) {
        var article = whole.article();
        var page = Page.of(article.title(), article.address())
                .in("news")
                .under(new Crumb(Wording.say("news.title"), "/actualites/"))
                .describedAs(article.summary())
                .with(feed())
                .sharing(article.address() + "partage.png")
                .stating(ArticleStatement.of(article, site))
                .framing(Players.hosts(whole.bodyHtml()));
        var shown = article.leadsTo() == null ? page : page.unlisted();
        return articlePage(shown, whole);
    }

    @GetMapping(ATOM)
    ResponseEntity<byte[]> atom(@RequestParam(name = "page", defaultValue = "1") String number) {
        var page = Pager.number(number).orElseThrow(Absent::new);
        var latest = articles.latestWhole((page - 1) * IN_FEED, IN_FEED);
        if (latest.articles().isEmpty() && page > 1) {
            throw new Absent();
        }
        var feed = new AtomFeed(
                Wording.say("news.feed-of", site.name()),
                Wording.say("news.description", site.name()),
                ATOM,
                "/actualites/",
                latest.articles().stream().map(ArticleEntry::of).toList(),
                new Pager(page, Pager.pages(latest.total(), IN_FEED), ATOM));
        return PublicAnswer.of(MediaType.parseMediaType(AtomFeed.TYPE), feed.write(site));
    }

    private ArticlePage articlePage(Page page, Articles.Whole whole) {
        var article = whole.article();
        var leadsTo = article.leadsTo();
        return new ArticlePage(
                page,
                whole,
                ArticleCards.metaInFull(article),
                leadsTo == null ? "" : leadsTo.startsWith("/") ? Wording.say("news.read-here") : readOn(leadsTo),
                stories.orderedStream()
                        .flatMap(story -> story.of(article.slug()).stream())
                        .toList(),
                article.tags().stream()
                        .map(tag -> new Tab(tag.name(), "/themes/" + tag.slug() + "/", -1, false))
                        .toList(),
                related(article));
    }

    private List<Card> related(Article article) {
        return articles.related(article, RELATED).stream()
                .map(ArticleCards::card)
                .toList();
    }

    private static String readOn(String address) {
        try {
            return Wording.say(
                    "news.read-on", String.valueOf(URI.create(address).getHost()));
        } catch (IllegalArgumentException e) {
            return Wording.say("news.read-elsewhere");
        }
    }

    private static Feed feed() {
        return Feed.atom(Wording.say("news.feed"), ATOM);
    }
}
