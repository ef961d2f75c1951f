package fr.percolateur.content;

/// What became of an address that no page answers.
public sealed interface Destination {

    /// It leads to this address now: 301.
    record Moved(String to) implements Destination {}

    /// It was public and was taken away: 410.
    record Gone() implements Destination {}

    /// It never was an address here, or not one that anybody may know of: 404.
    record Nowhere() implements Destination {}
}
