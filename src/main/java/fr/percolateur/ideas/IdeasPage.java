package fr.percolateur.ideas;

import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import java.util.List;

/// A list of ideas.
///
/// @param orders empty where there is one order alone
/// @param ranked whether it is the ranking of the month
public record IdeasPage(
        Page page, List<Tab> shelves, List<Tab> orders, String count, List<Idea> ideas, Pager pager, boolean ranked) {}
