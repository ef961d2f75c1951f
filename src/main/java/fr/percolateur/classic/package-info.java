/// What the old site shows of an event: the entries « Horaires », « Modalités » and « Accessibilité » of
/// `champs_informations`, kept true to the keys of our own.
///
/// Promises to touch no other byte, and none at all of a document that nobody edited. Knows neither Spring nor the
/// database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "prose", "wording"})
package fr.percolateur.classic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
