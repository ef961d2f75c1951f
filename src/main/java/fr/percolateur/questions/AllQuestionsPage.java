package fr.percolateur.questions;

import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;

/// All questions of a room, page by page.
///
/// @param open whether one may still support them
/// @param supported the ids of those that the reader supports
/// @param order to come back to after a press
public record AllQuestionsPage(
        Page page,
        String room,
        boolean open,
        List<Tab> orders,
        List<Card> cards,
        Set<Long> supported,
        Pager pager,
        String order,
        String told) {}
