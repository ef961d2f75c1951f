package fr.percolateur.saving;

import java.time.Instant;

/// Someone at a document, and since when.
public record Presence(String name, Instant since) {}
