package fr.percolateur.mail;

/// A file that goes with a letter. Small: the whole letter weighs less than 30 KB.
///
/// @param type with its parameters: `text/calendar; method=REQUEST; charset=UTF-8`
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(String name, String type, byte[] content) {}
