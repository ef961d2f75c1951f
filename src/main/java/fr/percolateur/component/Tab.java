package fr.percolateur.component;

/// One of several neighbouring lists: « À venir », « 2026 ».
public record Tab(String label, String address, long count, boolean current) {}
