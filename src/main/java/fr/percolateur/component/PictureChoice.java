package fr.percolateur.component;

/// A picture that a form offers.
///
/// @param choice its label says what the picture shows
/// @param src where it is sent from
public record PictureChoice(Choice choice, String src) {}
