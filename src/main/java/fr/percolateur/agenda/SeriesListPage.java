package fr.percolateur.agenda;

import fr.percolateur.component.Card;
import java.util.List;

/// What the list of series shows.
public record SeriesListPage(List<Card> cards) {}
