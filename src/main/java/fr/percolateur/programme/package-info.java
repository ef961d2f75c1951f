/// The programme of an event, as its organisers make it: sessions, hours, rooms, and the sheet of the day.
///
/// Promises that it writes the key `programme` of the document and nothing else of it, and what is asked or needed
/// during a session beside it, where no visitor reads.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "audit",
            "cache",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "extraction",
            "library",
            "print",
            "prose",
            "revision",
            "publication",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
