package fr.percolateur.desk;

/// A document in a list, with what to do next.
///
/// @param address where its title leads
/// @param next label of the next step, empty for none; `nextAddress` is where it is done
public record DocumentRow(DeskDocument document, Figures figures, String address, String next, String nextAddress) {}
