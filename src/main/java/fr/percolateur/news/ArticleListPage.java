package fr.percolateur.news;

import fr.percolateur.component.Card;
import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import java.util.List;

/// What `/actualites/` shows.
///
/// @param chosen the filters in force, each with the address of the list without it
/// @param results « 12 articles »
public record ArticleListPage(
        Page page,
        List<Card> cards,
        Pager pager,
        String results,
        List<Choice> categories,
        List<Choice> tags,
        List<Choice> years,
        List<Tab> chosen) {}
