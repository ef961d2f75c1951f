/// Who speaks, from edition to edition: people, what each is at an event, their portraits, what they agreed to.
///
/// Promises that a person is told by an id and never by a name, that each consent has its day and its end, and that
/// nobody is shown who does not agree to it, whatever documents say.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "document",
            "gallery",
            "library",
            "mail",
            "prose",
            "proof",
            "web",
            "wording"
        })
package fr.percolateur.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
