/// What every check stands on: the kinds of defects, the margin where findings are noted, the folder a document
/// stands in, and the words that rules know.
///
/// The sentences of the rules stand in `messages/editorial.properties`. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "manuscript", "wording"})
package fr.percolateur.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
