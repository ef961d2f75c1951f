package fr.percolateur.roster;

/// So many people.
///
/// @param name of what they have in common; empty where it is not known
public record Tally(String name, int count) {}
