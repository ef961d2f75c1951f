/// What a document says of an event, also when it says it in prose: [EventFacts], each value *written* or *deduced*.
///
/// Prefers saying nothing to guessing. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "prose", "outline", "wording"})
package fr.percolateur.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
