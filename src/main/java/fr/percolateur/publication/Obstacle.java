package fr.percolateur.publication;

import fr.percolateur.document.Severity;

/// What speaks against publishing a document: an error stops it, a warning asks for a reason, a notice is only told.
///
/// @param rule a code such as `service-unbooked`: the audit log names it
/// @param sentence what is wrong, whole
/// @param mend what to do about it, in an order; may be empty
/// @param address where it is mended
/// @param link label of the way there
public record Obstacle(Severity severity, String rule, String sentence, String mend, String address, String link) {}
