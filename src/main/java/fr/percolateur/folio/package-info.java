/// The site’s own pages: « À propos », « Nous contacter », at the root of the site.
///
/// Keeps nothing that a document does not say: a page is read where documents are kept.
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "document", "markup", "search", "component", "web", "wording"})
package fr.percolateur.folio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
