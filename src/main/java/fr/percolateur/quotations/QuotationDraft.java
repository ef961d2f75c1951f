package fr.percolateur.quotations;

/// What is attributed to someone, before they saw it.
///
/// @param about function and organisation; empty for neither
/// @param source where it is from, in words
public record QuotationDraft(String name, String about, String email, String sentence, String source) {}
