/// Ideas in the Atelier: read before they are shown, compared, merged, studied and answered; retained as the
/// draft of an edition.
///
/// Promises that whoever keeps rooms or organises reads what is proposed, that who organises decides, and
/// that an idea is retained for a series of one’s own alone.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ideas",
            "lessons",
            "drafting",
            "content",
            "desk",
            "event",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
