/// Images and files that documents name: stored once for each content, told by their bytes, served for ever under an
/// address that changes when they do.
///
/// Promises that an image weighs at most 60 KB in each of its widths, that a picture is only ever sent as it was drawn
/// anew, and that all else is a download.
@NullMarked
@ApplicationModule(allowedDependencies = {"imaging", "turnstile", "web"})
package fr.percolateur.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
