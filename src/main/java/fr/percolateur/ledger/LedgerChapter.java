package fr.percolateur.ledger;

/// What the page of an event says of its questions.
///
/// @param address where they are read
/// @param sum « 12 questions, dont 2 sans réponse »
public record LedgerChapter(String address, String sum) {}
