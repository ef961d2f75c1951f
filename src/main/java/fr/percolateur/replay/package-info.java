/// The replay of an event: a recording, its captions and its transcript, side by side, until a day that is said.
///
/// Promises that none is public without captions and transcript, nor while one who refuses to be recorded speaks in it;
/// that a recording is stored and sent in pieces, never whole in memory; and that after its last day nothing
/// of it stays. Reads the tables of speakers and their speeches.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "transcript",
            "captions",
            "conduct",
            "live",
            "agenda",
            "event",
            "content",
            "document",
            "desk",
            "posting",
            "search",
            "audit",
            "cache",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
