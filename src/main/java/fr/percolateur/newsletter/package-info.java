/// « Être tenu informé »: letters on coming events of a series or a theme, for whoever proved the address and until
/// they say otherwise, in one click and without signing in.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"event", "agenda", "document", "mail", "proof", "component", "web", "wording", "cover"})
package fr.percolateur.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
