package fr.percolateur.web;

/// An address that takes a POST from elsewhere, without the token of a form of ours: a mail program's one click, a
/// report of a mail server. A module declares its own as beans.
///
/// @param pattern as Spring writes paths: `/lettres/{token}/desinscription`
public record OpenPost(String pattern) {}
