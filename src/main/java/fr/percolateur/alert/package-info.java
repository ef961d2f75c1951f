/// « Prévenez-moi à l’ouverture »: one letter, when registration opens for an event, to whoever proved the address.
///
/// Promises that each is told once, with however many nodes, that nothing is kept of them afterwards, and that one
/// click ends it before.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registration",
            "signup",
            "terms",
            "event",
            "agenda",
            "proof",
            "mail",
            "component",
            "document",
            "web",
            "wording"
        })
package fr.percolateur.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
