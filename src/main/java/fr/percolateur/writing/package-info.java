/// Where organisers write: the words of the letters that leave by themselves, a series at a time, and messages to some
/// of those who registered for an event.
///
/// Promises that nothing typed is lost, that a message is seen and its readers counted before it leaves, and that it
/// leaves once.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "component",
            "correspondence",
            "desk",
            "event",
            "content",
            "mail",
            "registration",
            "signup",
            "terms",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
