/// The accessibility services of an event: promised, booked, confirmed, with whom and since when.
///
/// Promises that the state stands in the document, where visitors read it, and the provider beside it, where they do
/// not.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "audit",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "library",
            "mail",
            "revision",
            "publication",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.bookings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
