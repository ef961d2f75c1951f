package fr.percolateur.agenda;

import fr.percolateur.web.Card;
import java.util.List;

/// What the list of series shows.
public record SeriesListPage(List<Card> cards) {}
