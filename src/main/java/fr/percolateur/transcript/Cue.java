package fr.percolateur.transcript;

/// What stands on the picture from one moment to another.
///
/// @param start in milliseconds from the beginning of the recording
/// @param end after `start`
/// @param speaker who says it; empty where the file does not tell
/// @param text one line, without marks
public record Cue(int start, int end, String speaker, String text) {}
