/// Series, events, programme, speakers and venues, as documents tell them and as pages, feeds and registration ask for
/// them.
///
/// Reads documents through a [fr.percolateur.content.Projection]; keeps nothing that a document does not say.
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "document", "markup", "extraction", "search", "cover", "web"})
package fr.percolateur.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
