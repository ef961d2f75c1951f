/// The Atelier’s entry: an organiser’s events with their figures, and the tools that other modules bring.
///
/// Promises one answer to who organises what: all pages of an event’s organisers open it by [EventKeys], those of its
/// document by [DocumentKeys]. Reads the tables of registrations, revisions and working copies, and changes nothing in
/// them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"annex", "event", "content", "document", "viewer", "component", "web", "wording"})
package fr.percolateur.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
