package fr.percolateur.news;

import fr.percolateur.component.Card;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import java.util.List;

/// What `/actualites/{slug}/` shows.
///
/// @param meta « Retour, 8 octobre 2026, 4 min de lecture »
/// @param destination the words of the link to what is read instead of the article, empty when it is read here
/// @param chapters of other modules, under its text
public record ArticlePage(
        Page page,
        Articles.Whole whole,
        String meta,
        String destination,
        List<ArticleStory.Chapter> chapters,
        List<Tab> themes,
        List<Card> related) {

    public Article article() {
        return whole.article();
    }
}
