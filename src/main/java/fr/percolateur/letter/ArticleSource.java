package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.news.Article;
import fr.percolateur.news.Articles;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The latest articles.
@Component
final class ArticleSource implements LetterSource {

    private static final int MOST = 10;

    private final Articles articles;

    ArticleSource(Articles articles) {
        this.articles = articles;
    }

    @Override
    public String key() {
        return "articles";
    }

    @Override
    public String title() {
        return say("letter.source.articles");
    }

    @Override
    public int rank() {
        return 20;
    }

    /// Those of all series: an article may be of none.
    @Override
    public List<News> news(String series, Instant now) {
        return articles.latest(MOST).stream().map(ArticleSource::news).toList();
    }

    private static News news(Article article) {
        return new News(
                article.slug(),
                article.title(),
                article.date() == null ? "" : Dates.day(article.date()),
                article.summary(),
                article.destination());
    }
}
