package fr.percolateur.sheet;

/// What can not be written as it was typed, and its mend.
///
/// @param field the name of the field
public record Mistake(String field, String message) {}
