package fr.percolateur.desk;

import fr.percolateur.event.Event;
import java.util.function.Function;

/// What a module offers to the organisers of an event, as a link on the page of its registrations: the door, a list, a
/// letter. Declared as a bean.
///
/// @param rank its place, the smallest first
/// @param address of an event’s page or file
public record EventTool(int rank, String label, Function<Event, String> address) {}
