package fr.percolateur.posting;

/// An address that takes more of whoever asks than a form holds: a portrait, a report of a mail server. What it takes
/// at most, it says itself. A module declares its own as beans; those of the Atelier need none.
///
/// @param pattern as Spring writes paths: `/intervention/{token}/portrait`
public record LargePost(String pattern) {}
