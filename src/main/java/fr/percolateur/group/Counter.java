package fr.percolateur.group;

import fr.percolateur.event.Event;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.util.Set;

/// Where someone enters colleagues for an event.
///
/// @param address path of the page
/// @param vouched whether this person attends, so that nobody has to ask who they are
/// @param modes that are offered
record Counter(Event event, Terms terms, Sponsor sponsor, String address, boolean vouched, Set<Mode> modes) {}
