/// Asking to be taken for an agent where nothing of one’s address says so, and deciding it.
///
/// Promises that only who proved an address asks, that only who organises decides, and that a decision has a reason.
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "mail", "component", "desk", "viewer", "web", "wording"})
package fr.percolateur.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
