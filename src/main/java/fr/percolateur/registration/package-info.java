/// Places, waiting lists and who has which: the one rule of places.
///
/// Promises that nothing is ever oversold, that nobody waits while a place is theirs to have, and that what someone was
/// told is confirmed stays so. Knows no page and no mail: what follows a registration is a [RegistrationFollower].
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "document", "network", "proof", "terms", "turnstile"})
package fr.percolateur.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
