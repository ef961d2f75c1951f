/// Who takes part: agents and their organisations, who may attend what and why, who may do what, and who did it.
///
/// Promises that every verdict comes with a sentence for the person, that the audit log is only added to, and that what
/// is kept of a person has an end. How one signs in is the business of `signin`.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "mail", "proof", "turnstile", "viewer", "web", "wording"})
package fr.percolateur.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
