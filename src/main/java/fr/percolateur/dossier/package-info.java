/// « Mes données »: all that is kept of one person, whichever module keeps it, for that person to see, correct, take
/// away and erase.
///
/// Promises that nobody but who signed in with an address sees what is kept of it, that the link of a registration
/// shows and corrects that one alone, and that what stays after an erasure is said.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "retention",
            "registration",
            "signup",
            "accounts",
            "event",
            "mail",
            "spreadsheet",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
