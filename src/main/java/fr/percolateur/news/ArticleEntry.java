package fr.percolateur.news;

import fr.percolateur.atom.AtomEntry;
import fr.percolateur.document.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An article in the feed.
final class ArticleEntry {

    private ArticleEntry() {}

    /// The id hangs on the document and not on its address, so that a renamed article is not read twice.
    static AtomEntry of(Articles.Whole whole) {
        var article = whole.article();
        var published = published(article);
        return new AtomEntry(
                UUID.nameUUIDFromBytes(("percolateur:document:" + article.id()).getBytes(StandardCharsets.UTF_8)),
                article.title(),
                article.address(),
                published,
                published,
                article.summary(),
                whole.ledeHtml() + whole.bodyHtml(),
                article.categories().stream()
                        .map(category -> new AtomEntry.Category(category.slug(), category.name()))
                        .toList(),
                article.author());
    }

    /// The day it is dated, or the moment it appeared if that was later.
    private static Instant published(Article article) {
        var dated = Moment.of(article.date() == null ? LocalDate.EPOCH : article.date())
                .instant();
        return article.since() == null || article.since().isBefore(dated) ? dated : article.since();
    }
}
