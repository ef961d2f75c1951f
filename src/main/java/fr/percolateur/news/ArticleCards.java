package fr.percolateur.news;

import fr.percolateur.component.Card;
import fr.percolateur.content.Tag;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Articles as cards of a list, on the pages of this module and of others.
public final class ArticleCards {

    private ArticleCards() {}

    public static Card card(Article article) {
        return new Card(
                article.title(),
                article.destination(),
                cover(article),
                meta(article),
                article.summary(),
                article.leadsElsewhere(),
                article.picture() == null
                        ? null
                        : new Card.Photo(
                                article.picture().width(), article.picture().focus()));
    }

    /// « Retour, 8 octobre 2026 ».
    static String meta(Article article) {
        return Stream.of(
                        article.categories().stream().map(Tag::name).findFirst(),
                        Optional.ofNullable(article.date()).map(Dates::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /// « Retour, 8 octobre 2026, 4 min de lecture ».
    static String metaInFull(Article article) {
        var minutes = Wording.say("news.minutes", Dates.duration(article.minutes()));
        var meta = meta(article);
        return meta.isEmpty() ? minutes : meta + ", " + minutes;
    }

    /// Its picture, or the one that is drawn for it.
    private static String cover(Article article) {
        return article.picture() == null
                ? "/actualites/" + article.slug() + "/couverture.svg"
                : article.picture().address();
    }
}
