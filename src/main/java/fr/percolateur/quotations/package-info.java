/// Quotations: what is attributed to someone who spoke, sent to them, and public once they signed it.
///
/// Promises that nothing unsigned is shown to anyone but those who organise the event, and that what is taken back is
/// shown no more from that moment on, wherever it stood. Whoever has the link of the letter is taken for the person.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "audit",
            "cache",
            "component",
            "content",
            "desk",
            "directory",
            "event",
            "mail",
            "proof",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.quotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
