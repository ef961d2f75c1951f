package fr.percolateur.web;

/// A part of the site that stands in the main navigation. A module declares its own as a bean.
///
/// @param key what [Page#section()] says on the pages of this part
/// @param rank its place in the navigation, the smallest first
public record SiteSection(String key, String label, String address, int rank) {}
