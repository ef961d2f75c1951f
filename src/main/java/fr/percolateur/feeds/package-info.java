/// The agenda for other programs: iCalendar, Atom, and an open API with the field names of OpenAgenda.
///
/// Says nothing that the pages do not say: public events only, and never the address of an online room. What has not
/// changed gives the same bytes.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "event",
            "content",
            "document",
            "extraction",
            "home",
            "atom",
            "cache",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
