package fr.percolateur.web;

/// A link of the header beside the navigation, such as the way to one's account. A module declares its own as a bean.
public record HeaderLink(String label, String address) {}
