package fr.percolateur.letterbox;

/// A letter in `/demo/courrier.json`.
///
/// @param text whole
public record LetterSummary(String to, String subject, String text, String messageId) {}
