/// Counts what people choose, and keeps no ballot: who took part, and how often each choice was made, with nothing that
/// joins one to the other (docs/decisions/0015).
///
/// Promises that each is counted once whatever is sent again and whichever node dies, that a ballot is never changed,
/// and that nothing is counted after a box is closed. Knows no page: what is asked, others say.
@NullMarked
@ApplicationModule(allowedDependencies = {"turnstile", "web", "wording"})
package fr.percolateur.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
