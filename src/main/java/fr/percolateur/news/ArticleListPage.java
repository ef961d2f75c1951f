package fr.percolateur.news;

import fr.percolateur.web.Card;
import fr.percolateur.web.Choice;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pager;
import fr.percolateur.web.Tab;
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
