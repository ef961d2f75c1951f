/// Who did what, when, to what, in which fields: a log that is only added to, and its reading.
///
/// Promises that an entry stands or falls with the act it tells, and that it holds nothing of a person: opaque ids and
/// names of fields. The values stand beside it for a year. Entries are chained: one that is removed, moved or rewritten
/// shows, a value that is purged does not. Reads agents, events and registrations for what they are now.
@NullMarked
@ApplicationModule(allowedDependencies = {"wording"})
package fr.percolateur.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
