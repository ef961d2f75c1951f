package fr.percolateur.news;

import fr.percolateur.web.SiteMapSource;
import fr.percolateur.wording.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The articles in the plan of the site: the latest for people, all for search engines.
@Component
class NewsSiteMap implements SiteMapSource {

    private static final int FOR_PEOPLE = 20;

    private final Articles articles;

    NewsSiteMap(Articles articles) {
        this.articles = articles;
    }

    @Override
    public String title() {
        return Wording.say("news.title");
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<Entry> entries() {
        var latest = articles.latest(Integer.MAX_VALUE).stream()
                .filter(article -> article.leadsTo() == null)
                .toList();
        var pages = Stream.iterate(0, at -> at < latest.size(), at -> at + 1)
                .map(at -> new Entry(latest.get(at).title(), latest.get(at).address(), null, at < FOR_PEOPLE));
        return Stream.concat(Stream.of(new Entry(Wording.say("news.all"), "/actualites/", null, true)), pages)
                .toList();
    }
}
