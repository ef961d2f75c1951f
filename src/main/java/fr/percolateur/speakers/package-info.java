/// Who speaks: a directory that goes from edition to edition, invitations by mail and what becomes of them.
///
/// Promises that a person is told by an id and never by a name, that a document names who accepted or whom an organiser
/// entered, and nobody else, and that each consent has its day and its end.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "agenda",
            "audit",
            "component",
            "content",
            "desk",
            "directory",
            "document",
            "event",
            "extraction",
            "gallery",
            "library",
            "mail",
            "posting",
            "proof",
            "prose",
            "publication",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.speakers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
