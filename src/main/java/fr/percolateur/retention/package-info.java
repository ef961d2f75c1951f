/// What is kept of those who register, until when, and what they may do about it: who they are, what they answered,
/// what they need.
///
/// Promises that what has no use any more is erased, and that a place is given up by the one rule of places alone.
/// Reads the tables of registrations, arrivals and changes; of those of registrations it only erases, or corrects who
/// one is.
@NullMarked
@ApplicationModule(allowedDependencies = {"statistics", "registration", "terms", "document", "web", "wording"})
package fr.percolateur.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
