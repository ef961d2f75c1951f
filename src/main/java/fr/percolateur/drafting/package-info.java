/// New documents: from nothing, from the model of their series or the structure of its last edition, or as a copy of
/// one that asks again for all that must differ.
///
/// Promises that what is new is a draft, at an address that nothing else has, and that a copy sends nobody to the
/// registration or the room of the edition it was made from.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "classic",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "library",
            "manuscript",
            "rules",
            "sheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
