package fr.percolateur.component;

/// A filter in force, and the address of the list without it.
public record Chosen(String label, String addressWithout) {}
