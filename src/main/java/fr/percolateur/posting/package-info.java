/// What is sent here: how much one may send, and what is kept of a form that could not be taken.
///
/// Promises that nothing is read of a request that is too large for who sends it, and that a form which comes without
/// its token, or after its sender was signed out, is given back whole to the page of this site that sent it alone.
@NullMarked
@ApplicationModule(allowedDependencies = {"viewer"})
package fr.percolateur.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
