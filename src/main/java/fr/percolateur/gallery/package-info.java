/// The media library of the Atelier: images and files that editors bring, describe, replace and take away.
///
/// Promises that an image is kept as it was drawn anew, without place, camera or hidden file; that it has an
/// alternative or was said to be decorative on purpose; and that nothing which a document names is taken away.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "cache",
            "component",
            "content",
            "desk",
            "document",
            "imaging",
            "library",
            "media",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
