package fr.percolateur.gallery;

/// What names a file.
///
/// @param address of its page for visitors, or in the Atelier
public record Use(String title, String address) {}
