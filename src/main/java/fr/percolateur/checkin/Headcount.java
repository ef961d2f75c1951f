package fr.percolateur.checkin;

import fr.percolateur.terms.Mode;

/// People, those who accompany among them.
public record Headcount(Mode mode, int expected, int arrived) {}
