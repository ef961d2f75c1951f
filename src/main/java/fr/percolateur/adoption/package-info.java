/// « Nous l’appliquons », « nous voulons essayer »: what agents say of a lesson for their organisation, and how peers
/// ask each other.
///
/// Promises that nothing is shown before whoever organises has read it, that nobody’s name or address is shown, and
/// that what peers write to each other is kept in no table of this module.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "lessons",
            "accounts",
            "mail",
            "event",
            "content",
            "desk",
            "audit",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
