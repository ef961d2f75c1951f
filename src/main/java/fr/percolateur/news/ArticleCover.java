package fr.percolateur.news;

import fr.percolateur.cover.CoverSpec;
import fr.percolateur.event.Series;
import fr.percolateur.wording.Dates;
import java.util.List;
import java.util.regex.Pattern;

/// What the picture of an article is drawn from: the colour and the motif of the series that its title names.
final class ArticleCover {

    private static final Pattern EDITION = Pattern.compile("n°\\h?(\\d{1,3})");

    private ArticleCover() {}

    static CoverSpec of(Article article, List<Series> series) {
        var date = article.date() == null ? "" : Dates.day(article.date());
        return series.stream()
                .filter(each -> article.title().contains(each.name()))
                .findFirst()
                .map(named -> new CoverSpec(
                        named.motif(),
                        named.tint(),
                        named.slug(),
                        named.name(),
                        edition(article.title()),
                        article.title(),
                        date,
                        List.of()))
                .orElseGet(() -> CoverSpec.plain(article.slug(), article.title(), date));
    }

    private static int edition(String title) {
        var number = EDITION.matcher(title);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
