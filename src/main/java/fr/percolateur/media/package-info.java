/// Images and files that documents name: stored once for each content, told by their bytes, served for ever under an
/// address that changes when they do.
///
/// Promises that an image in a page weighs at most 60 KB, and that what could run is only ever a download.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "wording"})
package fr.percolateur.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
