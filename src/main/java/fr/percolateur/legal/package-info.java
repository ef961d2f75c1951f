/// The pages the law asks for: accessibility declaration, legal notice, personal data, security contact.
///
/// Honest by default: « à compléter » until filled, « non conforme » until audited.
@NullMarked
@ApplicationModule(allowedDependencies = {"cache", "component", "desk", "spreadsheet", "viewer", "web", "wording"})
package fr.percolateur.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
