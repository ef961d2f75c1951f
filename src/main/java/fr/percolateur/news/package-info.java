/// Articles: the news pages and their feed, read from documents through a [fr.percolateur.content.Projection].
///
/// Keeps nothing that a document does not say.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "content",
            "document",
            "event",
            "markup",
            "search",
            "imaging",
            "cover",
            "atom",
            "cache",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
