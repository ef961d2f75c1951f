/// Series, events, programme, speakers and venues, as pages, feeds and an open API.
///
/// Reads documents through a [fr.percolateur.content.Projection]; keeps nothing that a document does not say.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"content", "document", "markup", "extraction", "search", "cover", "web", "wording"})
package fr.percolateur.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
