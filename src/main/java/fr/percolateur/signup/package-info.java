/// Where one registers: the form, the proof of one’s address, the page of one’s registration, and the letters that
/// follow it.
///
/// Promises that a GET never acts, that all works without script, and that nobody learns here who is registered.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "agenda",
            "event",
            "proof",
            "registration",
            "terms",
            "mail",
            "network",
            "component",
            "viewer",
            "web",
            "wording",
            "document",
            "cover"
        })
package fr.percolateur.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
