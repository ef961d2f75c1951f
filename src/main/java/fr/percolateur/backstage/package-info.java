/// What those who organise the demo’s meetings prepared: who was asked to speak and answered, places with their
/// rooms, who gives which service, pictures of the media library. So that its Atelier has something to do.
///
/// Promises people, places and firms that nobody ever met, portraits that show nobody, and the same ones each time.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "directory",
            "event",
            "gallery",
            "imaging",
            "lessons",
            "library",
            "mail",
            "replay",
            "transcript"
        })
package fr.percolateur.backstage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
