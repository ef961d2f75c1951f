/// What a room leaves, as files: questions and what became of each, debates, links and captions; for who organises, and
/// for all once the room is closed.
///
/// Promises that a file tells no more than the page it stands beside: signatures as they are shown, no number under the
/// minimum cell, and nothing that a spreadsheet would run.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "debate",
            "ballots",
            "captions",
            "links",
            "live",
            "spreadsheet",
            "desk",
            "event",
            "document",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
