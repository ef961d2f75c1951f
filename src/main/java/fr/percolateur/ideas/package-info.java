/// Themes for coming meetings: proposed, supported once, discussed, studied, and told of to those who wait
/// for them.
///
/// Promises that nothing is shown that nobody read before, that one person counts once, also where ideas are
/// merged, and that each step is told once to each who follows.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "cache",
            "component",
            "document",
            "event",
            "home",
            "mail",
            "network",
            "proof",
            "search",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
