package fr.percolateur.component;

/// A step of the way from the home page to a page.
public record Crumb(String label, String address) {}
