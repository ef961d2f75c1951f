/// On what terms one registers for an event: from when to when, for which modes, with which questions, as its document
/// says them.
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "document"})
package fr.percolateur.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
