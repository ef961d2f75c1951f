package fr.percolateur.saving;

import fr.percolateur.sheet.Typed;
import java.time.Instant;
import java.util.UUID;

/// What someone typed of a document and did not save.
///
/// @param name of its author
/// @param version of the save it was typed over
/// @param proposed whether it was handed to whoever publishes
public record WorkingCopy(
        long document, UUID author, String name, int version, Typed typed, Instant typedAt, boolean proposed) {}
