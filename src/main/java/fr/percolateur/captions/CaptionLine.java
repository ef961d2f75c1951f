package fr.percolateur.captions;

import java.time.Instant;

/// One line of what was said.
///
/// @param saidAt when it was typed; a correction does not move it
public record CaptionLine(long id, Instant saidAt, String text) {}
