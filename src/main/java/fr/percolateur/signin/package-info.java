/// How one signs in: a code by mail, or ProConnect; and sessions, for those who did and for nobody else.
///
/// Promises that no answer tells whether an address is known, that only hashes of codes and sessions are stored, and
/// that a node keeps none of it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "component",
            "connections",
            "cookies",
            "mail",
            "network",
            "proof",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
