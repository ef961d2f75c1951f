package fr.percolateur.directory;

/// A photograph of a speaker.
///
/// @param path as documents name it: `/uploads/2027/malo.jpg`
/// @param words what it shows; empty when it was said to be decorative
public record Portrait(String path, String words) {}
