/// What was said, as files tell it: captions with their times, and the text that is read beside them.
///
/// Promises that a file as people really have it is read, or refused with the line and the mend; that no word of it is
/// lost on the way from captions to text; and that what is written is read back the same.
@NullMarked
@ApplicationModule(allowedDependencies = "wording")
package fr.percolateur.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
