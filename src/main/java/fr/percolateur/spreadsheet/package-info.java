/// Tables that people open in a spreadsheet.
///
/// Promises that no cell is run by whoever opens it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
