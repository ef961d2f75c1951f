/// Group registration: one agent enters colleagues, who prove their own addresses.
///
/// Promises that nobody attends because another said so, that each colleague is told at once who entered them and on
/// what ground (article 14 of the GDPR), that nothing is left of who does not answer, and that nobody learns here who
/// is registered.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registration",
            "signup",
            "terms",
            "turnstile",
            "event",
            "accounts",
            "mail",
            "viewer",
            "component",
            "document",
            "web",
            "wording"
        })
package fr.percolateur.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
