package fr.percolateur.document;

import org.jspecify.annotations.Nullable;

/// Something to mend in a document: where, which rule, why in French, and the mend where there is one.
///
/// @param file the path as the caller gave it
/// @param rule the code of the rule, such as `empty-href`
/// @param excerpt the words at fault, as written
public record Finding(
        String file,
        Place place,
        String rule,
        Severity severity,
        String message,
        String excerpt,
        @Nullable String suggestion) {}
