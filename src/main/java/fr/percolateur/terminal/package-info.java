/// What commands share: whether a person watches, how far the work is, and how to say in one sentence that a thing
/// cannot be done.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "library", "wording"})
package fr.percolateur.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
